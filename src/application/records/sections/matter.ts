import { routeOf } from '../../../domain/policy/look-up.ts';
import type { Block } from '../../ports/record-files.ts';
import { dateInWords } from '../../texts/dates.ts';
import { bodyName, roleName, textOf } from '../../views/words.ts';
import type { RecordSource } from '../source.ts';
import { paragraph, quote, section, within } from './blocks.ts';

/** What it is about and who took it up; `inFull` with a citizen's own words. */
export const matter = (source: RecordSource, inFull = false): Block[] => {
  const { c, wish } = source;
  const place = c.place === undefined || c.title.includes(c.place) ? '' : ` i ${c.place}`;
  const words = inFull ? wish && source.documents.get(wish.document.id) : undefined;
  return section(
    'Ärendet',
    paragraph(`Ärendet gäller ”${c.title}”${place}. ${howItBegan(source)}`),
    ...(words ? [quote(words.text, 'Önskemålet i sin helhet')] : []),
    ...(inFull && c.words ? [quote(textOf(source, c.words), 'Initiativet i sin helhet')] : []),
  );
};

const howItBegan = (source: RecordSource): string => {
  const { c, wish, policy } = source;
  const opened = dateInWords(c.openedAt);
  if (wish)
    return `Det började med önskemålet ${wish.nr} från en invånare, som kom in den ${dateInWords(wish.receivedAt)}. Ärendet öppnades den ${opened}.`;
  if (c.wish !== undefined)
    return `Det började med önskemålet ${c.wish} från en invånare. Ärendet öppnades den ${opened}.`;
  const { initiative } = c;
  const body = initiative?.body === undefined ? undefined : within(bodyName(policy.profile, initiative.body));
  if (initiative?.by === 'political')
    return `Initiativet togs ${body === undefined ? 'politiskt' : `av presidiet i ${body}`} den ${opened}.`;
  return `Initiativet togs ${body === undefined ? 'av en tjänsteman' : `inom ${body}`} den ${opened}.`;
};

/** The office of whoever recommends, as it begins a sentence: *Kommundirektör*. */
const proposer = ({ c, policy }: RecordSource): string => {
  const step = routeOf(policy.profile, c.channel).steps.find((s) => s.kind === 'proposal');
  return step?.kind === 'proposal' ? roleName(policy.profile, step.actor.role) : 'Handläggaren';
};

/** What whoever recommends has recommended, and why. */
export const proposal = (source: RecordSource): Block[] => {
  const { c, policy } = source;
  if (!c.proposal) return [];
  const { level, recommendation, reason, by, at } = c.proposal;
  const named = policy.profile.ladder.levels.find((l) => l.number === level);
  const what =
    recommendation === 'genomför'
      ? `att ${named?.word ?? 'dialog'} genomförs på delaktighetsnivå ${level}, ${named?.name.toLocaleLowerCase('sv') ?? ''}`
      : 'att ingen dialog genomförs';
  return [
    paragraph(`${proposer(source)} ${by.name} lämnade den ${dateInWords(at)} förslaget ${what}.`),
    quote(textOf(source, reason), `Motivering från ${by.name}`),
  ];
};
