import { Checkbox, Field, Input } from '@fluentui/react-components';
import type { BodiesView } from '../../../contracts/views.ts';

interface Props {
  bodies: BodiesView['bodies'];
  chosen: readonly string[];
  others: string;
  onChosen(addresses: string[]): void;
  onOthers(text: string): void;
}

/** Who is asked to come: from the bodies, and others by address. */
export const People = ({ bodies, chosen, others, onChosen, onOthers }: Props) => (
  <fieldset className="several">
    <legend>Bjud in</legend>
    {bodies
      .filter((b) => b.members.length > 0)
      .map((body) => {
        const here = body.members.filter((m) => chosen.includes(m.person.address)).length;
        return (
          <details key={body.id}>
            <summary>{here === 0 ? body.name : `${body.name} (${here})`}</summary>
            {body.members.map((m) => (
              <Checkbox
                key={`${m.person.id} ${m.role}`}
                label={`${m.person.name}, ${m.role.toLowerCase()}`}
                checked={chosen.includes(m.person.address)}
                onChange={(_, d) =>
                  onChosen(
                    d.checked === true
                      ? [...chosen, m.person.address]
                      : chosen.filter((a) => a !== m.person.address),
                  )
                }
              />
            ))}
          </details>
        );
      })}
    <Field label="Andra, med e-postadress" hint="Skilj flera åt med komma.">
      <Input value={others} onChange={(_, d) => onOthers(d.value)} />
    </Field>
  </fieldset>
);

export const addressesIn = (text: string): string[] =>
  text
    .split(/[,;\s]+/)
    .map((a) => a.trim())
    .filter((a) => a !== '');
