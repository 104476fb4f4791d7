/** A bridge that never answers, for pages that get their answers as arguments. */
Object.assign(window, {
  __bridge: { callBridge: () => Promise.reject(new Error('No function answers here.')) },
});
