import type { Verified } from '../../../application/records/verify.ts';

const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** What the command says, for whoever answers for the register. */
export const said = ({ streams, rows, texts, files, findings }: Verified): string => {
  const looked = [
    counted(rows, 'rad', 'rader'),
    `i ${counted(streams, 'ärende eller annan ström', 'ärenden och andra strömmar')}`,
  ].join(' ');
  const all = `Granskat: ${looked}, ${counted(texts, 'text', 'texter')}, ${counted(files, 'sparad fil', 'sparade filer')}.`;
  const verdict =
    findings.length === 0
      ? 'Allt stämmer: loggens kedja, texterna och filerna är som de skrevs.'
      : [
          `${counted(findings.length, 'avvikelse', 'avvikelser')}:`,
          ...findings.map((finding) => `- ${finding}`),
          'Ändra ingenting. Ta reda på vem som ändrat, i SharePoints versionshistorik, och återställ därifrån.',
        ].join('\n');
  return `${all}\n${verdict}`;
};
