import { inText, type Operator } from './operator.ts';

const lines = (text: string): string[] => text.split('\n');

/** A line that begins a section of the profile. */
const sections = (text: string): number[] =>
  lines(text).flatMap((line, i) => (/^[a-z][A-Za-z]*:/.test(line) ? [i] : []));

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((name, i) => {
    const before = 'abcdefgh'[i];
    return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
  }),
].join('\n');

/** Files that are broken as files. */
export const brokenFiles: readonly Operator[] = [
  inText('a tab indents', /tabb/, (text, pick) =>
    lines(text)
      .toSpliced(pick(sections(text)) ?? 0, 0, '\tid: x')
      .join('\n'),
  ),
  inText('a bracket is never closed', /saknas|hör inte hit|indraget/, (text) => `${text}\nextra: [1, 2\n`),
  inText('a quotation mark is never closed', /saknas|hör inte hit/, (text) => `${text}\nextra: "hej\n`),
  inText('a section stands twice', /samma nyckel står två gånger/, (text, pick) => {
    const line = lines(text)[pick(sections(text)) ?? 0] ?? '';
    return `${text}\n${line.replace(/:.*/, ': 1')}\n`;
  }),
  inText('an alias points elsewhere', /hänvisar till/, (text) =>
    text.replace(/^municipality: (.*)$/m, 'municipality: &namn $1\nextra: *namn'),
  ),
  inText('aliases of aliases would fill the memory', /hänvisar till/, () => bomb),
  inText('two documents stand in one file', /flera dokument/, (text) => `${text}\n---\nid: b\n`),
  inText('a tag asks for a type of its own', /utropstecken/, (text) =>
    text.replace(/^municipality: /m, 'municipality: !!js/function '),
  ),
  inText(
    'a line ends in the middle of a key',
    /går inte att tyda|saknas|hör inte hit|samma nyckel/,
    (text, pick) =>
      lines(text)
        .toSpliced(pick(sections(text)) ?? 0, 0, 'halvrad')
        .join('\n'),
  ),
  inText('zero bytes stand in it', /ingen textfil/, (text) => text.replace('id: ', 'id: # \0\n  ')),
  inText('it is a picture', /ingen textfil/, () => '\uFFFDPNG\r\n\u001A\n\0\0\0\rIHDR'),
  inText('it is saved as UTF-16', /ingen textfil/, (text) => [...text].join('\0')),
  inText('it is saved as Latin-1', /UTF-8/, (text) => text.replaceAll(/[åäöÅÄÖ]/g, '\uFFFD')),
  inText('it is larger than any policy', /för stor/, (text) => `${text}${'# mer\n'.repeat(200_000)}`),
  inText('it is nested without end', /för djupt/, () => '['.repeat(20_000)),
  inText('lists lie in lists without end', /för djupt/, () => '- '.repeat(20_000)),
  inText('it is empty', /filen är tom/, () => ''),
  inText('it has only comments', /filen är tom/, () => '# En profil\n# som inte är skriven\n'),
  inText('it is a list', /ska vara/, () => '- krokom\n- lillby\n'),
  inText('it is a number', /ska vara/, () => '42\n'),
  inText('it is prose', /ska vara|tyda|hör inte hit/, () => 'Vår policy är att lyssna.\n\nAlltid.\n'),
  inText('it is JSON of something else', /finns inte i en profil/, () => '{"name": "paket", "version": "1"}'),
  inText('its last half is lost', /./, (text, pick) => {
    const all = lines(text);
    const begin = pick(sections(text).filter((i) => i > 3 && i < all.length - 3)) ?? 4;
    return all.slice(0, begin).join('\n');
  }),
];
