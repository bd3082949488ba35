import type { AnswerCard, CardView } from '../../application/views/card-view.ts';
import type { Container, Element, Where } from './elements.ts';
import { box, open } from './frame.ts';
import { bold, fact, heading, line, quiet, run, shortened } from './words.ts';

type Open = Exclude<CardView, { kind: 'recused' | 'told' }>;

/** Three lines on a phone. */
const EXCERPT = 120;
const REASON = 240;
const TITLE = 160;

export const whereOf = (view: CardView): Where =>
  'round' in view
    ? { stream: view.nr, round: view.round, version: view.version }
    : { stream: view.nr, version: view.version };

/** Number and place, heading, title. */
export const top = (view: Open): Element[] => [
  quiet(view.place === undefined ? view.nr : `${view.nr} · ${shortened(view.place, 60)}`),
  heading(view.heading),
  line([run(shortened(view.title, TITLE), { weight: 'Bolder', size: 'Medium' })], { spacing: 'Small' }),
];

/** The wish's first lines. */
export const excerpt = (view: Open): Element[] =>
  view.excerpt === undefined ? [] : [line([shortened(view.excerpt, EXCERPT)], { spacing: 'Small' })];

/** The most rows a card lists; the rest stand in the tab. */
const ROWS = 15;

/** What one answer is given about, where it is several things. */
export const rows = ({ rows: listed = [] }: Pick<AnswerCard, 'rows'>): Element[] => [
  ...listed
    .slice(0, ROWS)
    .flatMap(({ title, note }) => [
      line([bold(shortened(title, 120))], { spacing: 'Small' }),
      quiet(shortened(note, 160), { spacing: 'None' }),
    ]),
  ...(listed.length > ROWS ? [quiet(`och ${listed.length - ROWS} till, i fliken`)] : []),
];

/** The most presidiums and reasons a card has room for; the rest stand in the underlag. */
const PRESIDIUMS = 6;
const REASONS = 5;
const FACTS = 12;

/** Label and value, a line each. */
export const facts = ({ facts: said = [] }: Pick<AnswerCard, 'facts'>): Container[] =>
  said.length === 0
    ? []
    : [
        box(
          said
            .slice(0, FACTS)
            .map(({ label, value }) => fact(shortened(label, 120), shortened(value, REASON))),
        ),
      ];

/** What was proposed, what the presidiums concerned said, and what the forms say. */
export const underlag = (view: Pick<AnswerCard, 'proposal' | 'consulted' | 'facts'>): Container[] => {
  const { proposal, consulted = [] } = view;
  return [
    ...(proposal === undefined
      ? []
      : [
          box([
            line([bold(`Förslag från ${shortened(proposal.by, 80)}`)]),
            line([`${shortened(proposal.recommendation, 200)}, nivå ${level(proposal.level)}`], {
              spacing: 'None',
            }),
            fact('Skäl', shortened(proposal.reason, REASON)),
          ]),
        ]),
    ...consulted
      .slice(0, PRESIDIUMS)
      .map(({ body, outcome, reasons }) =>
        box([
          line([bold(`${shortened(body, 100)}: `), shortened(outcome, 200)]),
          ...reasons
            .slice(0, consulted.length === 1 ? REASONS : 3)
            .map(({ name, text }) => fact(shortened(name, 80), shortened(text, REASON))),
        ]),
      ),
    ...facts(view),
  ];
};

/** `3 Dialog`, whether or not the text itself begins with *Nivå*. */
export const level = (text: string): string => shortened(text.replace(/^nivå\s+/i, ''), 120);

export const after = (view: Open): Element =>
  fact('Vad händer sedan', shortened(view.next, 240), { spacing: 'Medium' });

export const readMore = (view: CardView) => open('Läs underlaget', view.link);
