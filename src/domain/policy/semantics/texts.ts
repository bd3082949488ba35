import type { Problem } from '../finding.ts';
import type { Rule } from './rule.ts';

const known = ['word', 'title', 'level', 'meaning', 'date', 'time', 'place', 'municipality', 'link'];

/** A text to begin from asks for what a case has, and leaves to the ladder what the dialogue is called ([K·L2], [V·L2]). */
export const textTemplatesHold: Rule = ({ communication, ladder }) => {
  const everywhere = ladder.levels.every((l) => l.word === ladder.protectedWord);
  return (communication?.templates ?? []).flatMap((t, i): Problem[] => {
    const path = ['communication', 'templates', i, 'text'];
    const asked = [...t.text.matchAll(/\{([^}]*)\}/g)].map(([, name = '']) => name);
    const allowed = ladder.levels
      .filter((l) => t.levels?.includes(l.number) ?? true)
      .every((l) => l.word === ladder.protectedWord);
    const named = t.text.toLowerCase().includes(ladder.protectedWord.toLowerCase());
    return [
      ...asked
        .filter((name) => !known.includes(name))
        .map((name) => ({
          path,
          message: `texten "${t.id}" frågar efter {${name}}, som ett ärende inte har`,
          mend: `välj bland ${known.map((k) => `{${k}}`).join(', ')}`,
        })),
      ...(named && !everywhere && !allowed
        ? [
            {
              path,
              message: `texten "${t.id}" skriver ut ordet ${ladder.protectedWord}, som inte alla dess nivåer får kallas`,
              mend: 'skriv {word}, eller ange under levels vilka nivåer texten är för',
            },
          ]
        : []),
    ];
  });
};
