import { Combobox, Field, makeStyles, Option, Text } from '@fluentui/react-components';
import { useState } from 'react';
import type { Persona } from '../api/local.ts';
import { byName } from '../app/persona-groups.ts';
import type { Recipient } from './appointment.ts';
import { PeopleTags } from './PeopleTags.tsx';

const useStyles = makeStyles({ field: { display: 'grid', gap: '6px' } });

interface Props {
  label: string;
  people: readonly Recipient[];
  personas: readonly Persona[];
  readOnly: boolean;
  change: (people: Recipient[]) => void;
}

/** Who is invited: chosen among the tenant's people, or any address written by hand. */
export function PeopleField({ label, people, personas, readOnly, change }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const there = new Set(people.map(({ emailAddress }) => emailAddress.toLowerCase()));
  const search = typed.trim().toLocaleLowerCase('sv');
  const known = byName(personas).filter(
    ({ upn, name }) =>
      !there.has(upn.toLowerCase()) && `${name} ${upn}`.toLocaleLowerCase('sv').includes(search),
  );
  const isAddress = /^\S+@\S+$/.test(search) && !there.has(search);
  const add = (emailAddress: string) => {
    const displayName = personas.find(({ upn }) => upn === emailAddress)?.name ?? emailAddress;
    change([...people, { displayName, emailAddress }]);
    setTyped('');
  };
  const dismissed = (address: string) => change(people.filter((one) => one.emailAddress !== address));
  if (readOnly && people.length === 0) return null;
  return (
    <div className={styles.field}>
      {readOnly ? (
        <Text>{label}</Text>
      ) : (
        <Field label={label}>
          <Combobox
            freeform
            inlinePopup
            placeholder="Namn eller e-postadress"
            value={typed}
            selectedOptions={[]}
            onChange={(event) => setTyped(event.target.value)}
            onOptionSelect={(_, { optionValue }) => optionValue !== undefined && add(optionValue)}
            onBlur={() => isAddress && add(typed.trim())}
          >
            {known.map(({ upn, name, role }) => (
              <Option key={upn} value={upn} text={name}>
                {`${name} – ${role}`}
              </Option>
            ))}
            {isAddress && known.length === 0 && (
              <Option value={typed.trim()} text={typed.trim()}>
                {`Lägg till ${typed.trim()}`}
              </Option>
            )}
          </Combobox>
        </Field>
      )}
      {people.length > 0 && <PeopleTags {...{ label, people }} dismiss={readOnly ? null : dismissed} />}
    </div>
  );
}
