import * as v from 'valibot';

const ICE =
  'is a list of addresses as stun:host:3478,turn:host:3478, or a JSON array of { urls, username, credential }.';

const iceUrl = v.pipe(v.string(), v.trim(), v.regex(/^(stun|turns?):[^\s]+$/, ICE));
const iceServer = v.object(
  {
    urls: v.union(
      [
        v.pipe(v.array(iceUrl)),
        v.pipe(
          iceUrl,
          v.transform((url) => [url]),
        ),
      ],
      ICE,
    ),
    username: v.optional(v.string()),
    credential: v.optional(v.string()),
  },
  ICE,
);
/** `ICE_SERVERS`, in either of its two forms. */
export const iceServers = v.union(
  [
    v.pipe(v.string(), v.startsWith('['), v.parseJson(undefined, ICE), v.array(iceServer, ICE)),
    v.pipe(
      v.string(),
      v.transform((list) => list.split(',').map((url) => ({ urls: [url] }))),
      v.array(v.object({ urls: v.array(iceUrl) })),
    ),
  ],
  ICE,
);
