import { Button, Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { swedishDay } from '../../../application/texts/dates.ts';
import type { Me } from '../../../contracts/views.ts';

const AwayForm = lazy(() => import('./AwayForm.tsx'));

/** For the elected: say that one is away, and see that one has said it. */
export const Away = ({ me }: { me: Me }) => {
  const [open, setOpen] = useState(false);
  if (!me.abilities.includes('beAway')) return null;
  if (open)
    return (
      <section className="panel" aria-label="Jag är borta">
        <Suspense fallback={<Spinner label="Hämtar …" />}>
          <AwayForm until={me.absence?.until} onDone={() => setOpen(false)} />
        </Suspense>
      </section>
    );
  return (
    <p>
      {me.absence === undefined
        ? null
        : `Du är borta till och med ${swedishDay(me.absence.until, Number(me.now.slice(0, 4)))}, och får inga påminnelser. `}
      <Button size="small" onClick={() => setOpen(true)}>
        {me.absence === undefined ? 'Jag är borta …' : 'Ändra'}
      </Button>
    </p>
  );
};
