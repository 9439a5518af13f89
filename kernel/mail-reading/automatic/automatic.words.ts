/** Addresses that say that nobody reads them, by their local part. */
export const NO_REPLY =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|dont-?reply|ne-?_?pas-?_?r[ée]pondre|nepasrepondre|pas-?de-?reponse|no-?responder|no-?responda|non-?rispondere|noreply|keine-?antwort|nicht-?antworten|nao-?responda|mailer-?daemon|postmaster|bounces?|auto-?confirm|notifications?|alerts?)(?:[+._-][^@]*)?@|[.+_-]no-?reply@/i;

/** Prefixes that a server puts before the subject of what it answers to by itself. */
export const AUTO_SUBJECT =
  /^(?:(?:re|aw|tr|r)\s?:\s*)*(?:automatic reply|auto(?:matic)?[- ]?re(?:ply|sponse)|r[ée]ponse automatique(?: d.absence)?|automatische (?:antwort|abwesenheitsnotiz)|abwesenheits(?:notiz|nachricht|meldung)|respuesta autom[áa]tica|contestaci[óo]n autom[áa]tica|risposta automatica|automatisch antwoord|resposta autom[áa]tica|out of (?:the )?office(?: auto-?reply)?|message d.absence(?: du bureau)?|absence du bureau|fuera de (?:la )?oficina|fuori sede|assenza dall.ufficio|auto-?reply)(?:\s?[:：]|$|\s?[-–(])/iu;

/** The same said by a person's own words, anywhere in the subject. */
export const AWAY_SUBJECT =
  /\b(?:out of (?:the )?office|on (?:vacation|holiday|leave)|away from (?:the )?office|absen(?:t|te|ce)|en cong[ée]s?|cong[ée]s annuels|nicht im (?:b[üu]ro|haus)|abwesen(?:d|heit)|urlaub|au[ßs]er haus|fuera de la oficina|vacaciones|ausen(?:te|cia)|fuori ufficio|in ferie|assen(?:te|za)|accus[ée] de r[ée]ception|acknowledge?ment|ticket received|eingangsbest[äa]tigung|acuse de recibo|ricevuta)/iu;

export const AWAY_TEXT =
  /(?:\b(?:i am|i'm|i will be|je suis|je serai)\b.{0,40}\b(?:out of (?:the )?office|away|on (?:vacation|holiday|leave)|absente?|en cong[ée]s?)\b|actuellement (?:absente?|en cong[ée]s?)|limited access to (?:my )?e-?mail|acc[èe]s limit[ée] [àa] (?:ma|mes)|je (?:vous )?r[ée]pondrai d[èe]s mon retour|de retour le|ich bin (?:derzeit|zurzeit|momentan|vom|bis|ab).{0,60}(?:nicht|abwesend|urlaub)|nicht im b[üu]ro|estar[ée] (?:fuera|ausente)|estoy (?:fuera|ausente|de vacaciones)|sar[òo] (?:assente|fuori)|sono (?:assente|in ferie|fuori)|(?:this is an )?automat(?:ic|ed) (?:reply|response|message)|ceci est un(?:e)? (?:message|r[ée]ponse) automatique|message automatique|automatische (?:antwort|nachricht)|respuesta autom[áa]tica|messaggio automatico|risposta automatica|nous avons bien re[çc]u votre (?:message|demande|mail))/iu;
