import type { Appointment } from './appointment.ts';

/** Who changed the appointment: the person in the form, the pane through the protocol, or Graph by its answer. */
export type Changer = 'person' | 'pane' | 'graph';

/**
 * The appointment in an open window. Form and pane both read and write here, so that a pane that sets and then gets
 * sees its own value without waiting for a render.
 */
export class AppointmentStore {
  #appointment: Appointment;
  #saved: Appointment;
  readonly #listeners = new Set<(by: Changer) => void>();

  constructor(appointment: Appointment) {
    this.#appointment = appointment;
    this.#saved = appointment;
  }

  get = (): Appointment => this.#appointment;

  change(by: Changer, change: Partial<Appointment>): void {
    this.#appointment = { ...this.#appointment, ...change };
    for (const listener of this.#listeners) listener(by);
  }

  /** Takes what Graph now holds as the state without unsaved changes. */
  saved(appointment: Appointment): void {
    this.#appointment = appointment;
    this.#saved = appointment;
    for (const listener of this.#listeners) listener('graph');
  }

  hasUnsavedChanges(): boolean {
    return JSON.stringify(this.#appointment) !== JSON.stringify(this.#saved);
  }

  subscribe = (listener: (by: Changer) => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
