<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
  <context>
    <name>plurals</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cop&amp;y the fingerprint</source>
      <translation>
        <numerusform>Cop&amp;y the fingerprint</numerusform>
        <numerusform>Cop&amp;y the fingerprints</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are verified now.</source>
      <translation>
        <numerusform>%n key is verified now.</numerusform>
        <numerusform>%n keys are verified now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n more</numerusform>
        <numerusform>%n more</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are chosen</source>
      <translation>
        <numerusform>%n key is chosen</numerusform>
        <numerusform>%n keys are chosen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members</source>
      <translation>
        <numerusform>%n member</numerusform>
        <numerusform>%n members</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members are in {name} now.</source>
      <translation>
        <numerusform>%n member is in {name} now.</numerusform>
        <numerusform>%n members are in {name} now.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them can't be sealed to: {names}</source>
      <translation>
        <numerusform>%n of them can't be sealed to: {names}</numerusform>
        <numerusform>%n of them can't be sealed to: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new keys</source>
      <translation>
        <numerusform>%n new key</numerusform>
        <numerusform>%n new keys</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys changed</source>
      <translation>
        <numerusform>%n key changed</numerusform>
        <numerusform>%n keys changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys as they were</source>
      <translation>
        <numerusform>%n key as it was</numerusform>
        <numerusform>%n keys as they were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files are in {folder}.</source>
      <translation>
        <numerusform>%n file is in {folder}.</numerusform>
        <numerusform>%n files are in {folder}.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys</source>
      <translation>
        <numerusform>%n key</numerusform>
        <numerusform>%n keys</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys have changed</source>
      <translation>
        <numerusform>%n key has changed</numerusform>
        <numerusform>%n keys have changed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are as they were</source>
      <translation>
        <numerusform>%n key is as it was</numerusform>
        <numerusform>%n keys are as they were</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys were not found</source>
      <translation>
        <numerusform>%n key was not found</numerusform>
        <numerusform>%n keys were not found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the keyring: %n keys so far…</source>
      <translation>
        <numerusform>Reading the keyring: %n key so far…</numerusform>
        <numerusform>Reading the keyring: %n keys so far…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointments were read.</source>
      <translation>
        <numerusform>%n appointment was read.</numerusform>
        <numerusform>%n appointments were read.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after %n minutes</source>
      <translation>
        <numerusform>after %n minute</numerusform>
        <numerusform>after %n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due now</source>
      <translation>
        <numerusform>%n due now</numerusform>
        <numerusform>%n due now</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You are in another time zone. %n items go by your own clock:</source>
      <translation>
        <numerusform>You are in another time zone. %n item goes by your own clock:</numerusform>
        <numerusform>You are in another time zone. %n items go by your own clock:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n became due while you were away</source>
      <translation>
        <numerusform>%n became due while you were away</numerusform>
        <numerusform>%n became due while you were away</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due…</source>
      <translation>
        <numerusform>%n due…</numerusform>
        <numerusform>%n due…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>%n due</numerusform>
        <numerusform>%n due</numerusform>
      </translation>
    </message>
  </context>
</TS>
