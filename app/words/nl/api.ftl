# Wat een programma hoort dat met /api praat.
api-400 = Dat konden we niet lezen. Stuur JSON zoals in /api/openapi.json staat.
api-401 = Stuur een geldige sleutel mee: Authorization: Bearer.
api-403 = Deze sleutel geeft hier geen toegang.
api-404 = Dit is er niet.
api-405 = Dat kan hier niet.
api-413 = Dat is te groot. Er past hooguit 16 KiB in een bericht.
api-503 = Er worden nu veel bestanden gemaakt. Probeer het zo nog eens.
api-no-session = Deze sessie is er niet.
api-no-format = Dit bestand kunnen we niet maken. Kies bijvoorbeeld docx, pdf, xlsx, md, csv of json.
