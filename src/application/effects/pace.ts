/** Too much would go out in an hour: nothing more does until a person lets go. */
export class OutwardHalted extends Error {}

/** What the worker remembers between rounds: how much went out in the last hour, and what each card shows now. */
export interface Pace {
  /** Counts one outward message. Throws OutwardHalted. */
  take(): void;
  halted(): boolean;
  /** A person has looked at it and lets the worker go on. */
  release(): void;
  shown(key: string, written: string | undefined): string | undefined;
  show(key: string, digest: string): void;
}

const hour = 3_600_000;

/** @param now the product's clock, as a UTC instant */
export const createPace = (now: () => string, mostAnHour: number): Pace => {
  const shown = new Map<string, string>();
  let sent: number[] = [];
  let halted = false;
  return {
    take: () => {
      const at = new Date(now()).getTime();
      sent = sent.filter((t) => t > at - hour && t <= at);
      if (sent.length >= mostAnHour) halted = true;
      if (halted) throw new OutwardHalted(`Mer än ${mostAnHour} utskick på en timme`);
      sent.push(at);
    },
    halted: () => halted,
    release: () => {
      halted = false;
      sent = [];
    },
    shown: (key, written) => shown.get(key) ?? written,
    show: (key, digest) => {
      shown.set(key, digest);
    },
  };
};
