import { Checkbox } from '@fluentui/react-components';
import { useState } from 'react';

interface Props {
  /** Whose ticks: the case and the list. */
  of: string;
  name: string;
  items: readonly string[];
  cite: string;
}

/** Ticks are the reader's own memory while the tab is open: nothing is sent, nothing is recorded about anybody. */
const ticked = new Map<string, readonly string[]>();

export const TickList = ({ of, name, items, cite }: Props) => {
  const [done, setDone] = useState<readonly string[]>(() => ticked.get(of) ?? []);
  const tick = (item: string, on: boolean) => {
    const now = on ? [...done, item] : done.filter((d) => d !== item);
    ticked.set(of, now);
    setDone(now);
  };
  return (
    <details className="filled">
      <summary>
        <span className="strong">{name}</span>{' '}
        <span className="quiet">{`${done.length} av ${items.length} klara (${cite})`}</span>
      </summary>
      <fieldset className="several">
        <legend className="unseen">{name}</legend>
        {items.map((item) => (
          <Checkbox
            key={item}
            label={item}
            checked={done.includes(item)}
            onChange={(_, d) => tick(item, d.checked === true)}
          />
        ))}
      </fieldset>
    </details>
  );
};
