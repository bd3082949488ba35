import { Spinner } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { Ability, CaseView } from '../../../contracts/views.ts';
import { useApi } from '../../ui/api/queries.ts';
import { useSending } from '../../ui/api/useSending.ts';
import { PolicyForm } from '../../ui/forms/PolicyForm.tsx';
import { useSay } from '../../ui/said/say.ts';
import { AppointForm } from './AppointForm.tsx';
import { DecisionForm } from './decision/DecisionForm.tsx';
import { doneWords } from './done-words.ts';
import { MoveForm } from './MoveForm.tsx';
import { RegistryNumberForm } from './RegistryNumberForm.tsx';
import { RenameForm } from './RenameForm.tsx';
import { roundForms } from './round-forms.ts';
import { SimpleForm } from './SimpleForm.tsx';
import { simpleForms } from './simple-forms.ts';

const BookingForm = lazy(() =>
  import('../../ui/booking/BookingForm.tsx').then((m) => ({ default: m.BookingForm })),
);

interface Props {
  ability: Ability;
  view: CaseView;
  onDone(): void;
}

/** The form of an ability: the policy's own where it has one, else the one of its kind. */
export const AbilityForm = ({ ability, view, onDone }: Props) => {
  const api = useApi();
  const sending = useSending();
  const queries = useQueryClient();
  const say = useSay();
  const done = async (warning?: string) => {
    await queries.invalidateQueries();
    onDone();
    if (warning === undefined) say(doneWords[ability.type]);
    else say(warning, { intent: 'warning' });
  };
  const command = async (body: object) => {
    const answer = await sending.send(`/cases/${view.nr}/commands`, { type: ability.type, ...body });
    if (answer !== undefined) await done(answer.warning?.message);
  };
  if (ability.type === 'bookMeeting') {
    return (
      <Suspense fallback={<Spinner label="Hämtar …" />}>
        <BookingForm view={view} api={api} onDone={() => void done()} />
      </Suspense>
    );
  }
  if (ability.type === 'recordDecision') {
    return (
      <DecisionForm
        form={ability.form ?? { fields: [] }}
        body={view.agenda?.body ?? 'Organet'}
        date={view.agenda?.date}
        mayMinority={view.agenda?.minority === true}
        sending={sending}
        onSubmit={(body) => void command(body)}
        onCancel={onDone}
      />
    );
  }
  if (ability.form !== undefined) {
    const target =
      ability.type === 'giveFeedback'
        ? { duty: ability.target }
        : ability.type === 'fill'
          ? { step: ability.step }
          : {};
    return (
      <PolicyForm
        form={ability.form}
        sending={sending}
        submit="Spara"
        onSubmit={({ answers, values }) =>
          void command({ ...target, ...(ability.type === 'screen' ? { answers } : {}), values })
        }
        onCancel={onDone}
      />
    );
  }
  if (ability.type === 'appoint')
    return (
      <AppointForm
        carriers={view.carriers}
        sending={sending}
        onSubmit={(body) => void command(body)}
        onCancel={onDone}
      />
    );
  if (ability.type === 'giveRegistryNumber')
    return (
      <RegistryNumberForm
        number={view.registryNumber ?? ''}
        sending={sending}
        onSubmit={(body) => void command(body)}
        onCancel={onDone}
      />
    );
  if (ability.type === 'rename')
    return (
      <RenameForm
        title={view.title}
        sending={sending}
        onSubmit={(body) => void command(body)}
        onCancel={onDone}
      />
    );
  const meeting = view.meetings.find((m) => m.id === ability.target);
  if (ability.type === 'moveMeeting' && meeting !== undefined)
    return (
      <MoveForm
        meeting={meeting}
        sending={sending}
        onSubmit={(body) => void command(body)}
        onCancel={onDone}
      />
    );
  const form = simpleForms[ability.type] ?? roundForms[ability.type];
  if (form === undefined) return null;
  return (
    <SimpleForm
      form={form(ability, view)}
      sending={sending}
      onSubmit={(body) => void command(body)}
      onCancel={onDone}
    />
  );
};
