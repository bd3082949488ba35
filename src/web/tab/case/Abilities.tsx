import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Ability, CaseView } from '../../../contracts/views.ts';
import { AbilityForm } from './AbilityForm.tsx';

/** What I may do now, as buttons; each opens its own form below. What a card asks is answered on the card. */
export const Abilities = ({ view }: { view: CaseView }) => {
  const [open, setOpen] = useState<string>();
  const shown = view.abilities.filter((a) => a.type !== 'answer' && a.type !== 'propose');
  if (shown.length === 0) return null;
  const current = shown.find((a) => keyOf(a) === open);
  return (
    <section aria-labelledby="abilities">
      <h2 id="abilities">Det här kan du göra</h2>
      <div className="buttons">
        {shown.map((a, i) => (
          <Button
            key={keyOf(a)}
            appearance={i === 0 ? 'primary' : 'secondary'}
            aria-expanded={keyOf(a) === open}
            onClick={() => setOpen(keyOf(a) === open ? undefined : keyOf(a))}
          >
            {labelOf(a, view)}
          </Button>
        ))}
      </div>
      {current === undefined ? null : (
        <section className="panel" aria-label={labelOf(current, view)}>
          {current.guidance === undefined ? null : (
            <p>
              {current.guidance}{' '}
              {current.cite === undefined ? null : <span className="quiet">{`(${current.cite})`}</span>}
            </p>
          )}
          <AbilityForm key={keyOf(current)} ability={current} view={view} onDone={() => setOpen(undefined)} />
        </section>
      )}
    </section>
  );
};

const keyOf = (a: Ability): string => `${a.type} ${a.target ?? ''}`;

/** Several meetings may be moved or cancelled: the button says which. */
const labelOf = (a: Ability, view: CaseView): string => {
  const meeting = view.meetings.find((m) => m.id === a.target);
  const duty = view.duties.find((d) => d.id === a.target);
  const about = meeting ?? view.meetings.find((m) => m.id === duty?.meeting);
  return about === undefined ? a.label : `${a.label}: ${about.subject}`;
};
