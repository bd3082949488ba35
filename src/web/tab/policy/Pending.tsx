import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { PolicyView } from '../../../contracts/policy.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';

/** A changed profile that waits: what differs, read before somebody who may adopts it. */
export const Pending = ({ policy }: { policy: PolicyView }) => {
  const [asked, setAsked] = useState(false);
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  const { pending } = policy;
  if (pending === undefined) return null;
  const mayAdopt = policy.abilities.includes('adopt');
  const adopt = async () => {
    const answer = await sending.send('/policy/commands', { type: 'adopt', hash: pending.hash });
    if (answer === undefined) return;
    await queries.invalidateQueries();
    say('Den ändrade policyn är antagen. Ärenden som redan pågår följer den policy de började under.');
  };
  return (
    <section aria-labelledby="pending" className="panel">
      <h2 id="pending">En ändrad policy väntar</h2>
      <p>Det här skiljer den från den som gäller. Pågående ärenden följer den policy de började under.</p>
      <ul>
        {pending.difference.map((d) => (
          <li key={`${d.where} ${d.sentence}`}>
            <span className="strong">{`${d.where}:`}</span> {d.sentence}
          </li>
        ))}
      </ul>
      {pending.difference.length === 0 ? <p>Bara ordalydelser i filen skiljer.</p> : null}
      <ProblemBar problem={sending.problem} />
      {!mayAdopt ? <p className="quiet">Den antas av den som har rollen för det.</p> : null}
      {mayAdopt && !asked ? (
        <Button appearance="primary" onClick={() => setAsked(true)}>
          Anta …
        </Button>
      ) : null}
      {mayAdopt && asked ? (
        <div className="form">
          <MessageBar intent="warning" layout="multiline" role="alert">
            <MessageBarBody>
              Nya ärenden följer den ändrade policyn från och med nu. Att den antas skrivs i registret.
            </MessageBarBody>
          </MessageBar>
          <div className="buttons">
            <Button appearance="primary" disabled={sending.busy} onClick={() => void adopt()}>
              Anta policyn
            </Button>
            <Button onClick={() => setAsked(false)}>Avbryt</Button>
          </div>
        </div>
      ) : null}
    </section>
  );
};
