import { Combobox, Field, Option } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persona } from '../api/local.ts';
import { byName } from '../app/persona-groups.ts';
import { go } from '../app/use-route.ts';

interface Props {
  personas: readonly Persona[];
  persona: Persona;
  address: string;
}

/** Whose mail to read: a mailbox of the tenant, or any address written by hand, for what citizens are sent. */
export function MailboxChooser({ personas, persona, address }: Props) {
  const [typed, setTyped] = useState(address);
  const open = (chosen: string) => {
    if (chosen.includes('@'))
      go({ upn: persona.upn, place: 'mail', rest: chosen === persona.upn ? [] : [chosen] });
  };
  const search = typed.toLocaleLowerCase('sv');
  const known = byName(personas).filter(
    ({ upn, name }) => typed === address || `${name} ${upn}`.toLocaleLowerCase('sv').includes(search),
  );
  const foreign = typed.includes('@') && !personas.some(({ upn }) => upn.toLowerCase() === search);
  return (
    <Field label="Brevlåda eller annan adress">
      <Combobox
        freeform
        inlinePopup
        value={typed}
        selectedOptions={[address]}
        onChange={(event) => setTyped(event.target.value)}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && open(optionValue)}
        onKeyDown={(event) => event.key === 'Enter' && open(typed.trim())}
        onFocus={(event) => event.target.select()}
      >
        {foreign && (
          <Option value={typed.trim()} text={typed}>
            Visa {typed.trim()}
          </Option>
        )}
        {known.map(({ upn, name }) => (
          <Option key={upn} value={upn} text={upn}>
            {name} ({upn})
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
