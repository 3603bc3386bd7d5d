import { createHash } from "node:crypto";

/**
 * Of a public list of 19,640 common passwords all 194 that have twelve signs and more: the first 48 bits of their SHA-256,
 * since what people once chose for themselves need not be read here.
 * @source Django 5.2.17, django/contrib/auth/common-passwords.txt.gz (BSD-3-Clause), which names Royce Williams as its maker
 */
const HASHES = new Set(
  (
    "02f51482f572 04959fa88109 04dbdd177b24 051925d03fd8 0534141524b1 05960492115b 0711a8d20a98 099e11116290 09fba7943e22 " +
    "0a67248b9ae0 0b1dbff2714a 0cd2ddf9ded0 0de05e45b9df 0f31b868bdac 127c3f6dc516 14bbe3f72648 151add3e599d 17417ebfe065 " +
    "1747a57dda18 194828bdf838 1c312dd6426a 1cee46ed54fa 1de620b82ef5 1e3bb894756f 21aa9e5a7b7b 22f59479ff8b 23ce07fe87db " +
    "260f52e6c300 26d901ca0b66 2943a567bc05 2a47d7afbfbc 2a628b459385 2c402093f566 2c7949dca423 2dbc574daca5 2efa77adaf66 " +
    "2f5f6ce5ae30 30dbc9ec7240 319bae28fe4e 3217d570c3df 347c9a3a91ce 34dce12a3eef 35b6d0aaaae3 35f91566a687 369a76308ffa " +
    "36aa15a88e7a 3700adf1f25f 395f2910731c 39bd13046f7c 3a5745a05f87 3f5c0b5f9c32 404ade22ac51 40f598cc7655 415250fc052a " +
    "4194d1706ed1 41d02f3bf77e 41fbeb46f1ca 4346ff92f5b5 439087482d21 43a530eb1e59 445dec4377f0 44ce673c0f7b 46a281cd3549 " +
    "4922b0b6b574 4974ebf7b80a 4abac16e5d6c 4bc83e0b54e7 50bfee49c706 567a7f1185da 58baa3c54af5 58c6b1d32653 59f271f63093 " +
    "5d56da4facce 5d5a70a2d788 5e4ff8ebb5fe 5f3b3b614957 5fd6055c0470 5ffed2e1bd56 60c8bb6d890f 6265db0c8c5d 63c978ce1ab8 " +
    "68c4169653ce 697455ec4d08 6ae217164a1e 6de0bf190260 6ed645ef0e1a 6fd22e41a831 6fe132b2cacc 70e448ef3099 74af1ea2efdc " +
    "74db68115d18 765ad9f4c7e6 767fc64ce31d 793ac1bd1d76 7a7adbec66ac 7fd06f0e2a61 816a209b3939 8235c034a4de 84947e43bc23 " +
    "84ebc1bac787 8907a499b54a 89b00a2edf6d 8bf4dec545e1 8c5cae7c0dd0 8d2cc398c785 9253229b474a 925b13a7ef9b 958d51602bbf " +
    "972ad1a13d0a 99a58605de1e 9b859f48b555 9bbfcb43d5d1 9f89d5f524fd 9fd0308342bb 9ff804944f04 a18ac4e6fbd3 a1ca9ff8ee84 " +
    "a2456ff061c4 a4b59a393b10 a4dd5658ec02 a5745a290ea7 a5d82ffc3b42 a662c9516f58 a68bf3b2fed5 a91f0cc24ff6 a92cadae89ad " +
    "abc486d83ad2 ad9b0702bc41 b0256f0ef4df b108fdf8c7b6 b10e6427802e b3828225789c b4bb7f236ae2 b5467254f331 b5867a2a7636 " +
    "b68c880608bd b822bb93905a b8b2304b21a0 b8da82a495e6 b9c950640e1b bca2b41a2b25 bfae1b3087f5 c127f7aaa563 c1b59ba0c56e " +
    "c2bc829f2951 c402d13b4aa1 c4bebe78f384 c5a2c0a2c9da c5c088132e6a c6b3e5102f26 c7e402258ee3 c85f67ba8026 c8c38b9c8734 " +
    "c9034e49af2c c93e67a17543 c95cf93639f7 cb55ca55bcee cb5e0fac75c9 cca918434d01 ccf808014366 cd340d1a5c41 ce6428728f8a " +
    "d1c48584ce81 d3447652bb8a d606d6378e3d d686ba024aec d84a9a6b2b0f d8aafc4b847c da25acfb4c5d db1df26aedc0 dbc6e5113e26 " +
    "dbdcf01bf52c dc3c35596649 dca21ba951f9 e4005e2c1578 e46b70d330eb e58f1e8c55fa e5cc3e02f55f e8f1ad2bdea3 e9fe2cda28e1 " +
    "ec71a57e47b6 ecef7b1e64c7 ed100d9886f4 eda9bfb9d5e1 eee9c6e1906f f09b64fb8ab2 f0aa9910eb90 f384c0e4f88d f7b11509f4d6 " +
    "f86c4d102ea6 f941f557ee89 f9b008161bb5 fa7053c9225c fc4aac7dc140"
  ).split(" "),
);

/** Whether a password in lower case is one of the commonest as it stands. */
export function isWidelyUsed(lower: string): boolean {
  return HASHES.has(createHash("sha256").update(lower).digest("hex").slice(0, 12));
}
