import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { swedishDay, swedishTime } from '../../../application/texts/dates.ts';
import type { Ability, CaseView } from '../../../contracts/views.ts';
import { AbilityForm } from './AbilityForm.tsx';
import { offers } from './card-command.ts';

/** What I may do now, as buttons; each opens its own form below. What a card asks is answered on the card. */
export const Abilities = ({ view }: { view: CaseView }) => {
  // The ability as it was when it was opened: should somebody else come first, what was typed stands until the server has said no.
  const [open, setOpen] = useState<Ability>();
  const shown = inOrder(
    view.abilities.filter((a) => !onlyOnCard.includes(a.type) && !offers(view.card, a.type)),
  );
  if (shown.length === 0 && open === undefined) return null;
  const openKey = open && keyOf(open);
  return (
    <section aria-labelledby="abilities">
      <h2 id="abilities">Det här kan du göra</h2>
      <div className="buttons">
        {shown.map((a, i) => (
          <Button
            key={keyOf(a)}
            appearance={i === 0 ? 'primary' : 'secondary'}
            aria-expanded={keyOf(a) === openKey}
            onClick={() => setOpen(keyOf(a) === openKey ? undefined : a)}
          >
            {labelOf(a, view)}
          </Button>
        ))}
      </div>
      {open === undefined ? null : (
        <section className="panel" aria-label={labelOf(open, view)}>
          {open.guidance === undefined ? null : (
            <p>
              {open.guidance}{' '}
              {open.cite === undefined ? null : <span className="quiet">{`(${open.cite})`}</span>}
            </p>
          )}
          <AbilityForm key={openKey} ability={open} view={view} onDone={() => setOpen(undefined)} />
        </section>
      )}
    </section>
  );
};

/** What a card asks is answered on the card; what it offers beside that needs no button of its own. */
const onlyOnCard: Ability['type'][] = ['answer', 'propose'];

/** What the step waits for comes first; what may be done at any time comes last. */
const anyTime: Ability['type'][] = [
  'prepare',
  'moveMeeting',
  'cancelMeeting',
  'registerProposal',
  'questionRecusal',
  'withdrawRound',
  'rename',
  'giveRegistryNumber',
];
const inOrder = (abilities: readonly Ability[]): Ability[] =>
  abilities.toSorted((a, b) => anyTime.indexOf(a.type) - anyTime.indexOf(b.type));

const keyOf = (a: Ability): string => `${a.type} ${a.target ?? ''} ${a.step ?? ''}`;

/** Several meetings may be moved or cancelled, and they often share a subject: the button says method, day and time. */
const labelOf = (a: Ability, view: CaseView): string => {
  const meeting = view.meetings.find((m) => m.id === a.target);
  const duty = view.duties.find((d) => d.id === a.target);
  const round = view.rounds.find((r) => r.id === a.target);
  const alike = view.abilities.filter((other) => other.type === a.type).length > 1;
  if (round !== undefined && alike) return `${a.label}: ${round.name}, ${round.body}`;
  const about = meeting ?? view.meetings.find((m) => m.id === duty?.meeting);
  return about === undefined
    ? a.label
    : `${a.label}: ${about.method.toLowerCase()} ${swedishDay(about.start)} ${swedishTime(about.start)}`;
};
