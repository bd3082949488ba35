import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { YearView } from '../../../contracts/year.ts';
import { useBodies } from '../../ui/api/queries.ts';
import { PlanForm } from './PlanForm.tsx';

/** For whoever hands in a förvaltning's plan: a button, and then the form. */
export const PlanToHandIn = ({ view }: { view: YearView }) => {
  const [open, setOpen] = useState<string>();
  const bodies = useBodies().data?.bodies ?? [];
  const mine = view.abilities.flatMap((a) => (a.type === 'handInPlan' && a.target ? [a.target] : []));
  if (view.words === undefined || mine.length === 0) return null;
  const nameOf = (id: string) => bodies.find((b) => b.id === id)?.name ?? id;
  const standing = (id: string) => view.plans.find((p) => p.body.id === id);
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{view.words.plan}</h2>
      <p>{`Lämnas senast ${view.words.planDue}. ${view.words.planGuidance ?? ''}`}</p>
      {open === undefined ? (
        <div className="buttons">
          {mine.map((id) => (
            <Button key={id} appearance="primary" onClick={() => setOpen(id)}>
              {standing(id) ? `Ändra planen för ${nameOf(id)}` : `Lämna plan för ${nameOf(id)}`}
            </Button>
          ))}
        </div>
      ) : (
        <PlanForm
          view={view}
          body={open}
          name={nameOf(open)}
          standing={standing(open)?.rows ?? []}
          onDone={() => setOpen(undefined)}
        />
      )}
    </section>
  );
};
