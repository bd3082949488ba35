import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Sending } from '../../ui/api/useSending.ts';
import { TitleField } from '../../ui/forms/TitleField.tsx';
import { ProblemBar } from '../../ui/ProblemBar.tsx';

interface Props {
  title: string;
  sending: Sending;
  onSubmit(body: { title: string }): void;
  onCancel(): void;
}

/** Another name for the case, by what its level may be called. */
export const RenameForm = ({ title: before, sending, onSubmit, onCancel }: Props) => {
  const [title, setTitle] = useState(before);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit({ title });
      }}
    >
      <ProblemBar problem={sending.problem} />
      <TitleField value={title} sending={sending} onChange={setTitle} />
      <div className="buttons">
        <Button type="submit" appearance="primary" disabled={sending.busy}>
          Byt namn
        </Button>
        <Button type="button" onClick={onCancel}>
          Avbryt
        </Button>
      </div>
    </form>
  );
};
