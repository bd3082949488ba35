import { readLink } from '../tab/deep-link.ts';
import { go } from './use-route.ts';

/** Follows a link of a card or a tab for a persona: inside the workbench where Teams would stay in Teams. False where it is refused. */
export function follow(link: string, upn: string): boolean {
  const target = readLink(link);
  switch (target.kind) {
    case 'tab':
      go({ upn, place: 'tab', rest: target.subPageId === undefined ? [] : [target.subPageId] });
      return true;
    case 'chat':
      go({ upn, place: 'chat', rest: [] });
      return true;
    case 'outside':
      window.open(target.url, '_blank', 'noopener');
      return true;
    case 'refused':
      return false;
  }
}
