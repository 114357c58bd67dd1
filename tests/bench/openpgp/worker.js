// The keys are parsed once and the secret one is unlocked for each use, as by an extension that keeps no passphrase.
importScripts("openpgp.min.js");

const keys = {};

const works = {
  load: async ({ own, other, passphrase }) => {
    keys.own = await openpgp.readPrivateKey({ armoredKey: own });
    keys.other = await openpgp.readKey({ armoredKey: other });
    keys.passphrase = passphrase;
  },
  empty: async () => null,
  encrypt: async ({ text }) =>
    openpgp.encrypt({
      message: await openpgp.createMessage({ text }),
      encryptionKeys: [keys.other, keys.own.toPublic()],
      signingKeys: await unlocked(),
    }),
  decrypt: async ({ block }) => {
    const { data, signatures } = await openpgp.decrypt({
      message: await openpgp.readMessage({ armoredMessage: block }),
      decryptionKeys: await unlocked(),
      verificationKeys: keys.other,
    });
    await signatures[0].verified;
    return data;
  },
};

const unlocked = () => openpgp.decryptKey({ privateKey: keys.own, passphrase: keys.passphrase });

onmessage = async ({ data: { work, ...given } }) => {
  try {
    postMessage({ result: await works[work](given) });
  } catch (error) {
    postMessage({ error: String(error) });
  }
};
