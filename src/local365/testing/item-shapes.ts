/** What tests read of an item's answer. */
export interface ItemBody {
  id: string;
  eTag: string;
  fields: Record<string, unknown>;
  createdDateTime: string;
  createdBy: { application?: { displayName: string }; user?: { displayName: string } };
  deleted?: { state: string };
}

export interface PageBody {
  value: ItemBody[];
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}
