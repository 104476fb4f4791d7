import { createForge } from './forge';

test('smoke', async () => {
  const forge = await createForge({ load: () => import('../../src/index'), installed: false });
  const site = forge.site('acme');
  console.log(JSON.stringify(await site.install()));
  console.log(JSON.stringify(site.storage()));
  console.log(
    JSON.stringify(
      await site.invoke({ as: 'admin', module: 'privacy', functionKey: 'overview' }),
      null,
      1,
    ).slice(0, 3000),
  );
  console.log(
    JSON.stringify(
      await site.invoke({
        as: 'lead',
        module: 'project-privacy',
        project: 'ACME',
        functionKey: 'panel',
      }),
    ).slice(0, 300),
  );
  console.log(
    JSON.stringify(
      await site.invoke({
        as: 'guest',
        module: 'project-privacy',
        project: 'ACME',
        functionKey: 'panel',
      }),
    ),
  );
  console.log(
    JSON.stringify(
      await site.invoke({ as: 'member', module: 'privacy', functionKey: 'constructor' }),
    ),
  );
  console.log(JSON.stringify(await forge.advance(7 * 86400000)));
  console.log(JSON.stringify(await site.uninstall()), JSON.stringify(site.storage()));
  console.log(forge.logs(), forge.calls().length);
  forge.dispose();
});
