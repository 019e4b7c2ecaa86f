import { listed, type Marks } from './marks.ts';

/** What is known of other languages: enough to see where their quotes begin, and the phones that write them. */
export const more: Marks = {
  wrote: listed(`
    ha escrit, va escriure, kirjoitti, kirjoitti seuraavasti, написал, написала, написал(а), пишет, написав, написала,
    пише, írta, ezt írta, napsal, napsal(a), napsala, napísal, napísal(a), a scris, yazdı, şunları yazdı, έγραψε, 写道, 寫道,
    のメッセージ, 書きました, 작성, 님이 작성, đã viết, viết, napisao, napisao je, napisala, je napisao, je napisal, rašė,
    kirjutas, rakstīja, skrifaði, menulis`),
  on: listed('Vào, Dne, Dňa, La data de, Στις, Dana, Pada'),
  labels: {
    from: listed(
      'lähettäjä, от, від, от кого, kimden, feladó, odesílatel, od, odosielateľ, de la, από, 发件人, 寄件者, 差出人, 보낸 사람, từ',
    ),
    sent: listed(
      'lähetetty, дата, отправлено, надіслано, gönderildi, tarih, elküldve, dátum, odesláno, datum, odoslané, trimis, ημερομηνία, 发送时间, 寄件日期, 日期, 送信日時, 날짜, 보낸 날짜, đã gửi, päivämäärä',
    ),
    to: listed('vastaanottaja, кому, kime, címzett, komu, către, προς, 收件人, 收件者, 宛先, 받는 사람, đến'),
    cc: listed('kopio, копия, копія, bilgi, másolatot kap, kopie, 抄送, 副本, 참조'),
    subject: listed('aihe, тема, konu, tárgy, předmět, predmet, subiect, θέμα, 主题, 主旨, 件名, 제목, chủ đề'),
    other: [],
  },
  original: listed(`
    alkuperäinen viesti, исходное сообщение, пересылаемое сообщение, пересланное сообщение, оригінальне повідомлення,
    eredeti üzenet, továbbított üzenet, původní zpráva, pôvodná správa, přeposlaná zpráva, mesaj original, orijinal mesaj,
    iletilen mesaj, αρχικό μήνυμα, missatge original, 原始邮件, 原始郵件, 转发邮件, 元のメッセージ, 원본 메시지, välitetty viesti`),
  closings: listed(`
    ystävällisin terveisin, terveisin, parhain terveisin, üdvözlettel, tisztelettel, s pozdravem, s pozdravom, с уважением,
    з повагою, cu stimă, saygılarımla, iyi çalışmalar, salutacions, cordialment, με εκτίμηση`),
  shortClosings: listed('ütv, atentament'),
  sentFrom: listed(`
    lähetetty laitteesta, lähetetty, отправлено с, надіслано з, odesláno z, odoslané z, elküldve, küldve az, trimis de pe,
    iphone'umdan, στάλθηκε από, enviat des de, 发自我的, 從我的, iphoneから送信, 나의 iphone에서 보냄, được gửi từ`),
  sentFromEnd: listed('gönderildi, 送信, 보냄, 傳送'),
  footers: [],
  disclaimer: { message: [], secret: [], meant: [], mistake: [] },
};
