/** Somebody of a world: persona, mailbox or room; `mandates` is what they hold in the municipality. */
export interface WorldPerson {
  /** Before the @; whole where it lies in another domain than the world's. */
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
  /** A bundled profile's name, or the path of one's own. */
  profile: string;
  /** The municipality's name. */
  name: string;
  domain: string;
  people: WorldPerson[];
  /** People outside the municipality's Microsoft 365: what they are sent is read by their address. */
  citizens: { name: string; address: string }[];
}

export const addressOf = ({ address }: WorldPerson, domain: string): string =>
  address.includes('@') ? address : `${address}@${domain}`;
