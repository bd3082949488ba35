import { Field, Radio, RadioGroup, Select } from '@fluentui/react-components';
import { type Initiative, initiativeBy, type NewCaseDraft, wayOf, withWay } from './new-case-draft.ts';

interface Props {
  initiatives: readonly Initiative[];
  draft: NewCaseDraft;
  wrong(field: string): { validationMessage?: string };
  onChange(draft: NewCaseDraft): void;
}

/** The way in, and for which body: asked only where there is more than one. */
export const WhoseInitiative = ({ initiatives, draft, wrong, onChange }: Props) => {
  const chosen = initiatives.find((i) => wayOf(i) === draft.way);
  const bodies = chosen?.bodies ?? [];
  return (
    <>
      {initiatives.length === 1 && chosen !== undefined ? (
        <p>{`${nameOf(chosen)}${bodies.length === 1 ? `, för ${bodies[0]?.name}` : ''}.`}</p>
      ) : (
        <Field label="Väg in" required {...wrong('channel')}>
          <RadioGroup
            value={draft.way}
            onChange={(_, d) => {
              const way = initiatives.find((i) => wayOf(i) === d.value);
              if (way) onChange(withWay(draft, way));
            }}
          >
            {initiatives.map((i) => (
              <Radio key={wayOf(i)} value={wayOf(i)} label={nameOf(i)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {bodies.length > 1 ? (
        <Field label="Vems initiativ?" required hint="Det organ som tar initiativet." {...wrong('body')}>
          <Select value={draft.body} onChange={(_, d) => onChange({ ...draft, body: d.value })}>
            <option value="">Välj …</option>
            {bodies.map((b) => (
              <option key={b.id} value={b.id}>
                {b.name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </>
  );
};

/** `Politiskt initiativ` needs no second `politiskt initiativ`. */
const nameOf = ({ name, by }: Initiative): string =>
  name.toLowerCase().includes('initiativ') ? name : `${name} (${initiativeBy[by]})`;
