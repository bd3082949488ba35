import type { DocumentReference } from '../../domain/dialogue/document.ts';

/** What sort of document it is, in the terms of kommunal arkivredovisning. */
export type HandlingType =
  | 'önskemål'
  | 'tjänsteskrivelse'
  | 'protokollsutdrag'
  | 'förslag'
  | 'motivering'
  | 'minnesanteckning'
  | 'återkoppling'
  | 'medborgarförslag'
  | 'policy';

/** A row of `Handlingar`. */
export interface NewDocument {
  /** GUID made by the caller, so that a lost answer can be asked about. */
  id: string;
  stream: string;
  type: HandlingType;
  title: string;
  /** Plain text, or for a form's texts JSON `{fieldId: text}`. < 60,000 characters. */
  text: string;
  /** Whose words: a name as given, a role, or '' when nobody gave one. */
  sender: string;
  language: 'sv' | 'sma' | 'en';
  /** UTC instant. */
  at: string;
}

export interface StoredDocument extends NewDocument {
  digest: string;
}

/** List `Handlingar`. Texts are written before the commit that refers to them. */
export interface Documents {
  put(document: NewDocument): Promise<DocumentReference>;
  /** From memory; undefined until the replica has it. */
  get(id: string): StoredDocument | undefined;
  /** Loads by delta; resolves after a full round. */
  refresh(): Promise<void>;
}
