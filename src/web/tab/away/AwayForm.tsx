import { Button } from '@fluentui/react-components';
import { useQueryClient } from '@tanstack/react-query';
import { useSending } from '../../ui/api/useSending.ts';
import { PolicyForm } from '../../ui/forms/PolicyForm.tsx';
import { useSay } from '../../ui/said/say.ts';

const path = '/me/absence';

/** The last day away; and, for whoever has said that they are, that they are back. */
const AwayForm = ({ until, onDone }: { until: string | undefined; onDone(): void }) => {
  const sending = useSending();
  const say = useSay();
  const queries = useQueryClient();
  const done = async (text: string) => {
    await queries.invalidateQueries();
    say(text);
    onDone();
  };
  const away = async (body: object) => {
    if (await sending.send(path, body, 'put')) await done('Det är sparat. Du får inga påminnelser så länge.');
  };
  const back = async () => {
    if (await sending.send(path, {}, 'delete')) await done('Välkommen tillbaka.');
  };
  const field = { id: 'until', label: 'Sista dagen jag är borta', type: 'date', required: true } as const;
  return (
    <>
      <p>
        Så länge du är borta får du inga påminnelser, och den som är näst i ordningen kan leda det som väntar
        på dig. Du kan svara ändå. Ordföranden och sekreteraren ser till vilken dag du är borta; ingen ser
        varför.
      </p>
      <PolicyForm
        form={{ fields: [until === undefined ? field : { ...field, value: until }] }}
        sending={sending}
        submit="Spara"
        onSubmit={({ values }) => away(values)}
        onCancel={onDone}
      />
      {until === undefined ? null : (
        <div className="buttons">
          <Button disabled={sending.busy} onClick={back}>
            Jag är tillbaka
          </Button>
        </div>
      )}
    </>
  );
};

export default AwayForm;
