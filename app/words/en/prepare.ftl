# The project leader's page, days before the session.
cards-print = Print table cards
cards-name = Table cards
cards-file = table-cards
