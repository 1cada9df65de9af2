// @ts-nocheck A service worker has other globals than the pages, by which the project is checked.
/* Shows what the server reminds of, and opens the hall. It keeps nothing, and answers for no page. */

const pathOf = (address) => new URL(address, location.origin).pathname;

/** Whoever looks at the hall sees there what they would be told. */
const isLooking = (windows, path) =>
  windows.some(({ url, visibilityState, focused }) => focused && visibilityState === 'visible' && pathOf(url) === path);

async function show({ title, body, tag, lang, dir, path }) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (isLooking(windows, pathOf(path))) return;
  await registration.showNotification(title, { body, tag, lang, dir, icon: '/icon.svg', data: { path } });
}

async function open(path) {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  const there = windows.find(({ url }) => pathOf(url) === pathOf(path));
  if (!there) return clients.openWindow(path);
  await there.focus();
  return there.navigate(path).catch(() => there);
}

/** The push service has given this browser another address. */
async function renew({ oldSubscription, newSubscription }) {
  const options = oldSubscription?.options;
  const subscription = newSubscription ?? (options && (await registration.pushManager.subscribe(options)));
  if (!subscription) return;
  const { endpoint, keys } = subscription.toJSON();
  await tell({ endpoint, ...keys, former: oldSubscription?.endpoint });
}

/** A network that is not there for a moment is waited for. What the server refuses, as after signing out, it would refuse again. */
async function tell(browser, waits = [2000, 10_000, 30_000]) {
  const answer = await fetch('/api/account/push', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(browser),
  }).catch(() => null);
  if (answer?.ok) return;
  const isRefused = answer !== null && answer.status < 500;
  if (isRefused || waits.length === 0)
    throw new Error(`reminders do not reach this browser: ${answer?.status ?? 'no network'}`);
  await new Promise((resume) => setTimeout(resume, waits[0]));
  await tell(browser, waits.slice(1));
}

addEventListener('push', (event) => event.data && event.waitUntil(show(event.data.json())));
addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(event.notification.data.path));
});
addEventListener('pushsubscriptionchange', (event) => event.waitUntil(renew(event)));
