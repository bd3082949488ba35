import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { Link } from 'wouter';
import { swedishMoment } from '../../../application/texts/dates.ts';
import type { WishView } from '../../../contracts/views.ts';
import { AcceptWish } from './AcceptWish.tsx';
import { TurnAside } from './TurnAside.tsx';

/** One wish as it was sent, with what may be done with it. */
export const WishCard = ({ wish }: { wish: WishView }) => {
  const [doing, setDoing] = useState<'accept' | 'turnAside'>();
  const stop = () => setDoing(undefined);
  // Not every municipality makes a citizen's wish a case.
  const accepts = wish.abilities.includes('accept');
  return (
    <article className="panel" aria-labelledby={`wish-${wish.nr}`}>
      <h3 id={`wish-${wish.nr}`}>{wish.title}</h3>
      <p className="quiet">
        {[wish.nr, wish.place, wish.sender, swedishMoment(wish.receivedAt)].filter(Boolean).join(' · ')}
      </p>
      <p className="words">{wish.text}</p>
      {wish.case === undefined ? null : (
        <p>
          Har blivit ärende <Link href={`/arende/${wish.case}`}>{wish.case}</Link>.
        </p>
      )}
      {wish.aside === undefined ? null : (
        <p className="words">{`Besvarat av ${wish.aside.by}: ${wish.aside.reason}\nVägen i stället: ${wish.aside.way}`}</p>
      )}
      {doing === 'accept' ? <AcceptWish wish={wish} onCancel={stop} /> : null}
      {doing === 'turnAside' ? <TurnAside wish={wish} onDone={stop} /> : null}
      {doing === undefined && wish.abilities.length > 0 ? (
        <div className="buttons">
          {accepts ? (
            <Button appearance="primary" onClick={() => setDoing('accept')}>
              Ta emot
            </Button>
          ) : null}
          <Button
            {...(accepts ? {} : { appearance: 'primary' as const })}
            onClick={() => setDoing('turnAside')}
          >
            Svara och hänvisa
          </Button>
        </div>
      ) : null}
    </article>
  );
};
