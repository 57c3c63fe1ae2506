interface WithYield { yield?: () => Promise<void> }

/** Lets the browser do other work, then goes on as soon as it can. */
export function pause(): Promise<void> {
  const scheduler = (globalThis as { scheduler?: WithYield }).scheduler;
  if (scheduler?.yield !== undefined) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
