import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { WishView } from '../../../contracts/views.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { TitleField } from '../../ui/forms/TitleField.tsx';
import { ProblemBar } from '../../ui/ProblemBar.tsx';
import { useSay } from '../../ui/said/say.ts';

/** Says what happens before it does: a case cannot be taken back. */
export const AcceptWish = ({ wish, onCancel }: { wish: WishView; onCancel(): void }) => {
  const sending = useSending();
  const say = useSay();
  const [, go] = useLocation();
  const [title, setTitle] = useState(wish.title);
  const accept = async () => {
    const answer = await sending.send(`/wishes/${wish.nr}/commands`, { type: 'accept', title });
    if (answer?.case === undefined) return;
    say(`Önskemålet är nu ärende ${answer.case}.`, { at: `/arende/${answer.case}` });
    go(`/arende/${answer.case}`);
  };
  return (
    <div className="form">
      <ProblemBar problem={sending.problem} />
      <p>
        Önskemålet blir ett ärende med eget nummer och granskas enligt policyn. Den som skrev får ett besked,
        om en e-postadress är lämnad.
      </p>
      <TitleField value={title} sending={sending} onChange={setTitle} />
      <div className="buttons">
        <Button appearance="primary" disabled={sending.busy} onClick={accept}>
          Gör till ärende
        </Button>
        <Button onClick={onCancel}>Avbryt</Button>
      </div>
    </div>
  );
};
