/** Fails a test without assertions: the list that it loops over may be empty. */
beforeEach(() => {
  expect.hasAssertions();
});
