import type { CardJson } from '../../application/ports/outward.ts';
import { dueBy } from '../../application/texts/dates.ts';
import type { CaseRow } from '../../contracts/views.ts';
import { frame, open } from './frame.ts';
import { fact, heading, line, quiet, run, shortened } from './words.ts';

/**
 * A case that somebody drops into a conversation. It says only where the case stands; each reader's client renews it for
 * that reader alone, so whoever is asked something finds their own question on it, and nobody sees another's.
 */
export const sharedCard = ({ nr, title, place, level, next }: CaseRow, link: string): CardJson =>
  frame({
    body: [
      quiet(place === undefined ? nr : `${nr} · ${shortened(place, 60)}`),
      heading('Medborgardialog'),
      line([run(shortened(title, 160), { weight: 'Bolder', size: 'Medium' })], { spacing: 'Small' }),
      ...(level === undefined ? [] : [fact('Nivå', `${level.number} ${shortened(level.name, 60)}`)]),
      fact('Nu', shortened(next.what, 160)),
      fact('Vem', `${shortened(next.who, 120)}${next.due === undefined ? '' : `, ${dueBy(next.due)}`}`),
    ],
    actions: [open('Läs mer', link)],
    says: [nr, title, next.what],
    where: { stream: nr, shared: true },
  });
