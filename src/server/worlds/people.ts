/** Somebody of a world: persona, mailbox or room; `mandates` is what they hold in the municipality. */
export interface WorldPerson {
  /** Before the @. */
  address: string;
  name: string;
  /** What the persona chooser shows. */
  role: string;
  kind?: 'shared' | 'room';
  capacity?: number;
  mandates?: { body: string; role: string }[];
}

/** A municipality's people, by role: `ordforande.ks`, `sekreterare.bun`, `handlaggare.klf`. */
export interface WorldPeople {
  profile: string;
  name: string;
  domain: string;
  people: WorldPerson[];
}
