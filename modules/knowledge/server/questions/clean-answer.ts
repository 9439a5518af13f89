/** How people begin and end a message, in the five languages that mail is read in; compared without case. */
const greeting =
  /^(bonjour|bonsoir|salut|chère?s?|hello|hi|hey|dear|good (morning|afternoon|evening)|hallo|guten (tag|morgen|abend)|sehr geehrte?r?|liebe?r?|hola|buen(os|as) (días|tardes|noches)|estimad[oa]|ciao|buongiorno|buonasera|gentile)(?![\p{L}])/iu;
const thanks =
  /^(merci( beaucoup)?( (de|pour) (votre|ton) \p{L}+)?|thank(s| you)( (very much|so much))?( for (your|the) \p{L}+)?|danke|gracias|grazie)[\s,.!]*$/iu;
const closing =
  /^(bien )?(cordialement|à vous|sincèrement|à bientôt|bonne (journée|soirée|fin de journée|continuation)|belle journée|best( regards| wishes)?|kind regards|warm regards|regards|sincerely|yours( (sincerely|truly))?|cheers|have a (nice|good|great) day|mit freundlichen grüßen|viele grüße|liebe grüße|saludos( cordiales)?|un saludo|cordiali saluti|a presto)(?![\p{L}])/iu;

/**
 * What stands in a member's messages that is worth an article: without greeting, thanks and signature, and without the
 * names of the people who wrote to each other.
 */
export function cleanAnswer(messages: readonly string[], names: readonly string[]): string {
  return messages
    .map((message) => withoutNames(body(message.replace(/\r\n?/g, '\n')), names))
    .filter((text) => text !== '')
    .join('\n\n');
}

function body(message: string): string {
  const lines = message.trim().split('\n');
  const end = lines.findIndex((line, at) => at > 0 && closing.test(line.trim()));
  const kept = (end < 0 ? lines : lines.slice(0, end)).map((line) => line.trimEnd());
  const [first = '', ...others] = kept;
  const begun = greeting.test(first.trim()) ? [withoutGreeting(first.trim()), ...others] : kept;
  return begun
    .filter((line) => !thanks.test(line.trim()))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** `Bonjour Ana, nous livrons…` begins after the comma; a greeting alone is nothing. */
function withoutGreeting(line: string): string {
  const [, rest = ''] = /^[^,!.:]{0,60}[,!.:]\s*(.*)$/u.exec(line) ?? [];
  return rest === '' ? '' : rest.charAt(0).toLocaleUpperCase() + rest.slice(1);
}

/** Every part of a name that is long enough to be one. */
function withoutNames(text: string, names: readonly string[]): string {
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).filter((part) => part.length >= 3);
  const longest = [...new Set(parts)].sort((one, other) => other.length - one.length);
  return longest.reduce(
    (before, part) =>
      before.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu'), '…'),
    text,
  );
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
