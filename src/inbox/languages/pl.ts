import { listed, type Marks } from './marks.ts';

/** Polish. */
export const pl: Marks = {
  wrote: listed('napisał, napisała, napisał(a), napisano, pisze, pisząc'),
  on: listed('W dniu, Dnia'),
  labels: {
    from: listed('od, nadawca'),
    sent: listed('wysłano, wysłane, data, wysłany, wysłana'),
    to: listed('do, adresat'),
    cc: listed('dw, udw, cc, kopia'),
    subject: listed('temat'),
    other: listed('odpowiedz do, odpowiedź do, załączniki, ważność, priorytet'),
  },
  original: listed(`
    wiadomość oryginalna, oryginalna wiadomość, pierwotna wiadomość, wiadomość pierwotna, treść oryginalnej wiadomości,
    wiadomość przekazana dalej, przekazana wiadomość, treść przekazanej wiadomości, początek przekazywanej wiadomości,
    początek przekazanej wiadomości, przesłana wiadomość, wiadomość przekazana`),
  closings: listed(`
    pozdrawiam, pozdrawiam serdecznie, serdecznie pozdrawiam, z pozdrowieniami, z serdecznymi pozdrowieniami, pozdrowienia,
    serdeczne pozdrowienia, z poważaniem, z powazaniem, z wyrazami szacunku, z szacunkiem, łączę pozdrowienia,
    łączę wyrazy szacunku, dziękuję i pozdrawiam, pozdrawiam ciepło, ciepło pozdrawiam, pozdrawiam i dziękuję,
    najlepsze pozdrowienia, gorąco pozdrawiam`),
  shortClosings: listed('pozdr, pzdr'),
  sentFrom: listed(`
    wysłane z, wysłano z, wysłane za pomocą, wysłano za pomocą, wysłane przez, wysłany z, pobierz program outlook,
    pobierz aplikację outlook, uzyskaj program outlook, z mojego`),
  sentFromEnd: [],
  footers: listed(`
    pomyśl o środowisku, zanim wydrukujesz, chroń środowisko, bez wirusów, wolna od wirusów, wolny od wirusów,
    ta wiadomość została sprawdzona, ta wiadomość e-mail została sprawdzona, otrzymujesz tę wiadomość, otrzymałeś tę`),
  disclaimer: {
    message: listed(
      'ta wiadomość, niniejsza wiadomość, niniejszy e-mail, ten e-mail, tej wiadomości, załączniki, załącznikami',
    ),
    secret: listed('poufne, poufna, poufny, poufnych, zastrzeżone, tajemnicę'),
    meant: listed('adresata, adresatem, adresat, przeznaczona, przeznaczone, odbiorcy, odbiorcą'),
    mistake: listed(
      'omyłkowo, przez pomyłkę, usunięcie, usunąć, zniszczyć, powiadomić, zabronione, niedozwolone, nadawcy',
    ),
  },
};
