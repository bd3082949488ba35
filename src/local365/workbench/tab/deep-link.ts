export type LinkTarget =
  | { kind: 'tab'; subPageId: string | undefined }
  | { kind: 'chat' }
  | { kind: 'outside'; url: string }
  | { kind: 'refused' };

/**
 * Where a link in a card or a tab leads: Teams deep links stay in the workbench, web links open beside it,
 * anything else (`javascript:`, files) is refused as Teams does.
 */
export function readLink(link: string): LinkTarget {
  if (!URL.canParse(link)) return { kind: 'refused' };
  const url = new URL(link);
  if (!['https:', 'http:', 'mailto:', 'tel:'].includes(url.protocol)) return { kind: 'refused' };
  if (url.hostname !== 'teams.microsoft.com') return { kind: 'outside', url: url.href };
  if (url.pathname.startsWith('/l/entity/'))
    return { kind: 'tab', subPageId: subPageOf(url.searchParams.get('context')) };
  if (url.pathname.startsWith('/l/chat/')) return { kind: 'chat' };
  return { kind: 'outside', url: url.href };
}

function subPageOf(context: string | null): string | undefined {
  if (context === null) return undefined;
  try {
    const { subEntityId, subPageId } = JSON.parse(context) as { subEntityId?: unknown; subPageId?: unknown };
    const found = subPageId ?? subEntityId;
    return typeof found === 'string' && found !== '' ? found : undefined;
  } catch (cause) {
    // A link with a broken context still opens the tab, on its first page, as in Teams.
    if (cause instanceof SyntaxError) return undefined;
    throw cause;
  }
}
