const HELD = /^#invitation=([A-Za-z0-9_-]+)$/;

/**
 * What the link of an invitation holds: it stands behind the `#`, which browsers send to nobody. Older links had it in
 * `?invitation=`.
 */
export const invitationIn = (hash: string, search: string | undefined): string => HELD.exec(hash)?.[1] ?? search ?? '';

export const hashOfInvitation = (token: string): string => `#invitation=${token}`;
