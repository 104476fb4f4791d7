/** A test that has checked nothing fails: what it meant to go through may have been empty. */
beforeEach(() => {
  expect.hasAssertions();
});
