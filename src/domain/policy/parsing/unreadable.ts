import type { Finding } from '../finding.ts';

/** Larger than any policy; what is read is looked through several times. */
const LARGEST = 1_000_000;

const what = (text: string): readonly [at: number, message: string, mend: string] | undefined => {
  if (text.length > LARGEST)
    return [0, 'filen är för stor för att vara en profil', 'välj en annan fil, eller korta den'];
  const zero = text.indexOf('\0');
  if (zero >= 0) return [zero, 'filen är ingen textfil', 'spara den som vanlig text i UTF-8'];
  const lost = text.indexOf('\uFFFD');
  if (lost >= 0)
    return [lost, 'ett tecken går inte att läsa: filen är inte sparad i UTF-8', 'spara om den i UTF-8'];
  if (text.split('\n').every((line) => /^\uFEFF?\s*(#.*)?$/.test(line)))
    return [0, 'filen är tom', 'börja från mallen, src/domain/policy/template.yaml'];
  return undefined;
};

/** Why a text is not worth reading as YAML, if it is not: a picture, another encoding, far too much, nothing at all. */
export const unreadable = (text: string, file: string): Finding[] => {
  const found = what(text);
  if (found === undefined) return [];
  const [at, message, mend] = found;
  const before = text.slice(0, at).split('\n');
  return [{ file, line: before.length, column: (before.at(-1) ?? '').length + 1, path: '', message, mend }];
};
