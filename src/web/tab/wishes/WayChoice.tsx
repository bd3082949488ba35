import { Field, Select } from '@fluentui/react-components';
import type { WishView } from '../../../contracts/views.ts';

interface Props {
  ways: WishView['ways'];
  onChoose(text: string): void;
}

/** The policy's own words for a way, to send as they are or to change. */
export const WayChoice = ({ ways, onChoose }: Props) =>
  ways.length === 0 ? null : (
    <Field label="Börja från en av policyns vägar">
      <Select
        defaultValue=""
        onChange={(_, d) => {
          const way = ways.find((w) => w.id === d.value);
          if (way) onChoose(`${way.name}: ${way.text}`);
        }}
      >
        <option value="">Välj …</option>
        {ways.map((w) => (
          <option key={w.id} value={w.id}>
            {w.name}
          </option>
        ))}
      </Select>
    </Field>
  );
