import { useEffect, useRef } from 'react';
import type { StopView } from '../../../contracts/views.ts';

/** Said before an answer that takes the matter another way is sent. Focus comes here: nothing is sent until the button is pressed again. */
export const StopNotice = ({ stop }: { stop: StopView }) => {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  const said =
    stop.answer === undefined ? 'Talet' : `Svaret ${stop.answer === 'yes' ? 'ja' : 'nej'} på frågan`;
  return (
    <section className="panel" ref={place} tabIndex={-1} aria-label="Innan du sparar">
      <p className="strong">{`${said} ”${stop.text}” gör att ärendet inte går vidare.`}</p>
      <p>{stop.leads}</p>
      <p>Det kan inte tas tillbaka.</p>
    </section>
  );
};
