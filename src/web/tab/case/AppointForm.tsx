import type { BodiesView, CaseView, FieldView } from '../../../contracts/views.ts';
import { useBodies } from '../../ui/api/queries.ts';
import type { Sending } from '../../ui/api/useSending.ts';
import { PolicyForm } from '../../ui/forms/PolicyForm.tsx';

interface Props {
  carriers: CaseView['carriers'];
  sending: Sending;
  onSubmit(body: object): void;
  onCancel(): void;
}

/** Process leader among the elected, responsible official among the officials. */
export const AppointForm = ({ carriers, sending, onSubmit, onCancel }: Props) => {
  const bodies = useBodies();
  if (bodies.data === undefined) return <p role="status">Hämtar …</p>;
  const fields = [
    person('processLeader', carriers.processLeader, bodies.data, true),
    person('official', carriers.official, bodies.data, false),
  ];
  return (
    <PolicyForm
      form={{ fields }}
      sending={sending}
      submit="Utse"
      onSubmit={({ values }) => onSubmit(values)}
      onCancel={onCancel}
    />
  );
};

const person = (id: string, label: string, { bodies }: BodiesView, elected: boolean): FieldView => {
  const options = bodies.flatMap((b) =>
    b.members
      .filter((m) => m.elected === elected)
      .map((m) => ({ id: m.person.id, name: `${m.person.name}, ${m.role.toLowerCase()}, ${b.name}` })),
  );
  return {
    id,
    label,
    type: 'person',
    required: true,
    options: options.filter((o, i) => options.findIndex((x) => x.id === o.id) === i),
  };
};
