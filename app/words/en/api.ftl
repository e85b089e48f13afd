# What a program hears that talks to /api.
api-400 = We could not read that. Send JSON as described in /api/openapi.json.
api-401 = Send a valid key along: Authorization: Bearer.
api-403 = This key gives no access here.
api-404 = This is not here.
api-405 = That is not possible here.
api-413 = That is too large. A message holds at most 16 KiB.
api-503 = Many files are being made now. Try again in a moment.
api-no-session = This session is not here.
api-no-format = We cannot make this file. Choose for example docx, pdf, xlsx, md, csv or json.
