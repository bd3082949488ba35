/** `GET /api/v1/wishes` */
export interface WishList {
  items: WishView[];
}

export interface WishView {
  nr: string;
  title: string;
  text: string;
  place?: string;
  sender: string;
  receivedAt: string;
  state: 'received' | 'accepted' | 'aside';
  case?: string;
  aside?: { reason: string; way: string; by: string; at: string };
  /** The ways that can be shown instead, as the policy tells them. */
  ways: { id: string; name: string; text: string }[];
  abilities: ('accept' | 'turnAside')[];
}
