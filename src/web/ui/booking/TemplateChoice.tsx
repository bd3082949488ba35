import { Field, Select } from '@fluentui/react-components';
import type { CaseView } from '../../../contracts/views.ts';
import type { AgendaItem } from '../../../domain/scheduling/agenda.ts';
import { templatesFor } from './agenda-templates.ts';
import { scaledAgenda } from './scaled-agenda.ts';

interface Props {
  view: CaseView;
  method: string;
  minutes: number;
  onChoose(items: AgendaItem[]): void;
}

/** Another agenda to begin from, where the policy has several for the method. */
export const TemplateChoice = ({ view, method, minutes, onChoose }: Props) => {
  const templates = templatesFor(view, method);
  if (templates.length === 0) return null;
  return (
    <Field label="Börja från en mall" hint="Dagordningen byts ut och räcker för hela mötet.">
      <Select
        key={method}
        defaultValue=""
        onChange={(_, d) => {
          const chosen = templates.find((t) => t.id === d.value);
          if (chosen) onChoose(scaledAgenda(chosen.items, minutes));
        }}
      >
        <option value="">Välj …</option>
        {templates.map((t) => (
          <option key={t.id} value={t.id}>
            {t.name}
          </option>
        ))}
      </Select>
    </Field>
  );
};
