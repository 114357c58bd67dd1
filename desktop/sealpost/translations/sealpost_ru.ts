<?xml version='1.0' encoding='utf-8'?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>ActivityWindow</name>
    <message>
      <source>Activity</source>
      <translation>Активность</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Сайт</translation>
    </message>
    <message>
      <source>Browser</source>
      <translation>Браузер</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Итог</translation>
    </message>
    <message>
      <source>Each use of your keys. What you wrote or read is never kept.</source>
      <translation>Каждое использование ваших ключей. Что вы писали или читали, не хранится никогда.</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>&amp;Clear…</source>
      <translation>О&amp;чистить…</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Пока ничего.</translation>
    </message>
    <message>
      <source>Export activity</source>
      <translation>Экспорт активности</translation>
    </message>
    <message>
      <source>Exported to %s.</source>
      <translation>Экспортировано в %s.</translation>
    </message>
    <message>
      <source>Clear the whole activity list?</source>
      <translation>Очистить весь список активности?</translation>
    </message>
    <message>
      <source>The entries can't be brought back. Export them first if you may need them.</source>
      <translation>Записи нельзя будет вернуть. Сначала экспортируйте их, если они могут понадобиться.</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Оставить</translation>
    </message>
    <message>
      <source>&amp;Clear</source>
      <translation>О&amp;чистить</translation>
    </message>
  </context>
  <context>
    <name>AdvisorWindow</name>
    <message>
      <source>Advisor</source>
      <translation>Советник</translation>
    </message>
    <message>
      <source>What the advisor goes by</source>
      <translation>Из чего исходит советник</translation>
    </message>
    <message>
      <source>&amp;Open the file</source>
      <translation>Открыть &amp;файл</translation>
    </message>
    <message>
      <source>Restore all &amp;defaults</source>
      <translation>Вернуть все зна&amp;чения по умолчанию</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Профиль</translation>
    </message>
    <message>
      <source>When to call</source>
      <translation>Когда звонить</translation>
    </message>
    <message>
      <source>Call or write</source>
      <translation>Звонить или писать</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Часы</translation>
    </message>
    <message>
      <source>Remarks that point to one way</source>
      <translation>Замечания, указывающие на один из путей</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <translation>Откуда это взято?</translation>
    </message>
    <message>
      <source>After %n calls, your own figures stand beside each time.</source>
      <translation>После %n звонков рядом с каждым временем будут стоять ваши собственные цифры.</translation>
    </message>
    <message>
      <source>Your calls: %1 of %2 were answered.</source>
      <translation>Ваши звонки: ответили на %1 из %2.</translation>
    </message>
    <message>
      <source>yours: %1 % of %2</source>
      <translation>у вас: %1 % из %2</translation>
    </message>
    <message>
      <source>Positive numbers speak for the phone, negative ones for a letter; 0 switches a rule off.</source>
      <translation>Положительные числа говорят за телефон, отрицательные за письмо; 0 отключает правило.</translation>
    </message>
    <message>
      <source>Default</source>
      <translation>По умолчанию</translation>
    </message>
    <message>
      <source>Theirs, where nothing else is known</source>
      <translation>Их часы, если другое не известно</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Мои</translation>
    </message>
    <message>
      <source>When these words are in what somebody says, Sealpost proposes the way; you confirm it.</source>
      <translation>Когда в чьих-то словах есть эти выражения, Sealpost предлагает путь; вы подтверждаете.</translation>
    </message>
    <message>
      <source>Hours are written as 09:00-17:00, and are at least one hour long.</source>
      <translation>Часы пишутся как 09:00-17:00 и длятся не менее часа.</translation>
    </message>
  </context>
  <context>
    <name>AskTimeDialog</name>
    <message>
      <source>When?</source>
      <translation>Когда?</translation>
    </message>
    <message>
      <source>Day and time</source>
      <translation>День и время</translation>
    </message>
    <message>
      <source>&amp;Queue it</source>
      <translation>В &amp;очередь</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>Without a &amp;time</source>
      <translation>Без &amp;времени</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Позвонить: %1</translation>
    </message>
    <message>
      <source>Letter to %1</source>
      <translation>Письмо: %1</translation>
    </message>
    <message>
      <source>At another &amp;time:</source>
      <translation>В другое &amp;время:</translation>
    </message>
    <message>
      <source>At the next &amp;good time</source>
      <translation>В следующее &amp;хорошее время</translation>
    </message>
    <message>
      <source>After &amp;lunch</source>
      <translation>После &amp;обеда</translation>
    </message>
    <message>
      <source>To&amp;morrow</source>
      <translation>За&amp;втра</translation>
    </message>
    <message>
      <source>Next &amp;week</source>
      <translation>На следующей &amp;неделе</translation>
    </message>
    <message>
      <source>Ne&amp;xt month</source>
      <translation>В следующем &amp;месяце</translation>
    </message>
  </context>
  <context>
    <name>AssistantWindow</name>
    <message>
      <source>Welcome to Sealpost</source>
      <translation>Добро пожаловать в Sealpost</translation>
    </message>
    <message>
      <source>Go on &amp;later</source>
      <translation>Продолжить &amp;позже</translation>
    </message>
    <message>
      <source>S&amp;kip</source>
      <translation>П&amp;ропустить</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Назад</translation>
    </message>
  </context>
  <context>
    <name>AttachWindow</name>
    <message>
      <source>Attach a sealed file</source>
      <translation>Вложить запечатанный файл</translation>
    </message>
    <message>
      <source>Drop a file or a folder here, or choose one.</source>
      <translation>Перетащите сюда файл или папку или выберите.</translation>
    </message>
    <message>
      <source>&amp;Choose a file…</source>
      <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>Выбрать п&amp;апку…</translation>
    </message>
    <message>
      <source>&amp;Seal and attach…</source>
      <translation>&amp;Запечатать и вложить…</translation>
    </message>
    <message>
      <source>It goes into the letter that you are writing at %1. The page gets the sealed file only.</source>
      <translation>Он войдёт в письмо, которое вы пишете на %1. Страница получает только запечатанный файл.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Выберите файл</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Выбрать папку</translation>
    </message>
    <message>
      <source>Sealing…</source>
      <translation>Шифруем…</translation>
    </message>
    <message>
      <source>This is larger than a mail can carry (%1). Seal it under Files and hand it over otherwise.</source>
      <translation>Это больше, чем может нести письмо (%1). Запечатайте его в «Файлах» и передайте иначе.</translation>
    </message>
  </context>
  <context>
    <name>BackupDialog</name>
    <message>
      <source>Back up this key</source>
      <translation>Резервная копия этого ключа</translation>
    </message>
    <message>
      <source>The file holds everything to bring the key back. It opens with a code that you write down and keep elsewhere, and the key in it still needs its passphrase.</source>
      <translation>В файле есть всё, чтобы вернуть ключ. Он открывается кодом, который вы записываете и храните отдельно, а ключу в нём по-прежнему нужна его парольная фраза.</translation>
    </message>
    <message>
      <source>The code that opens the file. It is shown only now.</source>
      <translation>Код, которым открывается файл. Он показан только сейчас.</translation>
    </message>
    <message>
      <source>On &amp;paper…</source>
      <translation>На &amp;бумаге…</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Сохранить файл…</translation>
    </message>
    <message>
      <source>Save the backup</source>
      <translation>Сохранить резервную копию</translation>
    </message>
    <message>
      <source>Making the backup…</source>
      <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
      <source>Write the code down now, and keep it apart from the file.</source>
      <translation>Запишите код сейчас и храните его отдельно от файла.</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>Копия сделана</translation>
    </message>
    <message>
      <source>Paper backup to print</source>
      <translation>Бумажная копия для печати</translation>
    </message>
    <message>
      <source>Print the file, then delete it. Whoever finds the paper still needs the passphrase.</source>
      <translation>Напечатайте файл, затем удалите его. Нашедшему бумагу всё равно нужна парольная фраза.</translation>
    </message>
    <message>
      <source>Ready to print</source>
      <translation>Готово к печати</translation>
    </message>
    <message>
      <source>Preparing the pages…</source>
      <translation>Страницы готовятся…</translation>
    </message>
  </context>
  <context>
    <name>BackupPage</name>
    <message>
      <source>Keep a copy of your key</source>
      <translation>Сохраните копию ключа</translation>
    </message>
    <message>
      <source>Without a copy, a broken disk means that nobody can ever read your sealed letters again. A memory stick is a good place. The copy is locked with a code that you write down.</source>
      <translation>Без копии поломка диска означает, что ваши запечатанные письма никто больше не прочтёт. Подойдёт флешка. Копия заперта кодом, который вы записываете.</translation>
    </message>
    <message>
      <source>Where to</source>
      <translation>Куда</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Выбрать…</translation>
    </message>
    <message>
      <source>Choose the folder for the copy</source>
      <translation>Выберите папку для копии</translation>
    </message>
    <message>
      <source>Pages to &amp;print as well</source>
      <translation>Ещё страницы для &amp;печати</translation>
    </message>
    <message>
      <source>Write this code down now. It is shown only here, and opens the copy:</source>
      <translation>Запишите этот код сейчас. Он показан только здесь и открывает копию:</translation>
    </message>
    <message>
      <source>I have &amp;written it down</source>
      <translation>Я &amp;записал его</translation>
    </message>
    <message>
      <source>There is a copy already, made on %1.</source>
      <translation>Копия уже есть, сделана %1.</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Дальше</translation>
    </message>
    <message>
      <source>&amp;Save the copy</source>
      <translation>&amp;Сохранить копию</translation>
    </message>
    <message>
      <source>Folder for the copy</source>
      <translation>Папка для копии</translation>
    </message>
    <message>
      <source>Making the copy. The passphrase is asked for once more…</source>
      <translation>Создаётся копия. Парольная фраза нужна ещё раз…</translation>
    </message>
    <message>
      <source>In %1 there are now the locked copy, a notice that withdraws the key if you ever lose it, and the pages to print. Keep the last two where nobody else finds them.</source>
      <translation>В %1 теперь запертая копия, уведомление, отзывающее ключ, если вы его потеряете, и страницы для печати. Два последних храните там, где их никто не найдёт.</translation>
    </message>
    <message>
      <source>In %1 there are now the locked copy, and a notice that withdraws the key if you ever lose it. Keep the notice where nobody else finds it.</source>
      <translation>В %1 теперь запертая копия и уведомление, отзывающее ключ, если вы его потеряете. Уведомление храните там, где его никто не найдёт.</translation>
    </message>
  </context>
  <context>
    <name>BrowsersPage</name>
    <message>
      <source>Your browsers</source>
      <translation>Ваши браузеры</translation>
    </message>
    <message>
      <source>Linking lets a browser ask Sealpost, and nothing else. It asks you before it uses your key.</source>
      <translation>Связь позволяет браузеру обращаться к Sealpost и ничего больше. Прежде чем использовать ключ, он спросит вас.</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Дальше</translation>
    </message>
    <message>
      <source>&amp;Link %1</source>
      <translation>&amp;Связать %1</translation>
    </message>
    <message>
      <source>&amp;Link all of them</source>
      <translation>С&amp;вязать все</translation>
    </message>
    <message>
      <source>Linking…</source>
      <translation>Связывается…</translation>
    </message>
    <message>
      <source>No browser was found on this computer. You can link one later, in Sealpost's window.</source>
      <translation>Браузеров на этом компьютере не найдено. Связать можно позже, в окне Sealpost.</translation>
    </message>
    <message>
      <source>Now load the extension in each of them, from this folder:</source>
      <translation>Теперь загрузите расширение в каждый из них, из этой папки:</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Copy the folder's name</source>
      <translation>Скопировать имя папки</translation>
    </message>
  </context>
  <context>
    <name>CalendarsWindow</name>
    <message>
      <source>Calendar and quiet hours</source>
      <translation>Календарь и тихие часы</translation>
    </message>
    <message>
      <source>Your queue in your calendar</source>
      <translation>Ваша очередь в вашем календаре</translation>
    </message>
    <message>
      <source>Calls and letters become tasks with an alarm on a server that you name: your own Nextcloud or Radicale, Yandex, or any other with CalDAV. So your phone has them too. Sealed texts never go there.</source>
      <translation>Звонки и письма становятся задачами с напоминанием на сервере, который вы назовёте: ваш Nextcloud или Radicale, Яндекс или любой другой с CalDAV. Тогда они есть и в телефоне. Запечатанные тексты туда не попадают никогда.</translation>
    </message>
    <message>
      <source>https://cloud.example.org</source>
      <translation>https://cloud.example.org</translation>
    </message>
    <message>
      <source>&amp;Server</source>
      <translation>&amp;Сервер</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Имя</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Пароль</translation>
    </message>
    <message>
      <source>Many services want an app password here, not your own one.</source>
      <translation>Многим службам нужен здесь пароль приложения, а не ваш.</translation>
    </message>
    <message>
      <source>&amp;Look for calendars</source>
      <translation>&amp;Найти календари</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Сервер</translation>
    </message>
    <message>
      <source>the desktop's keyring, else GnuPG</source>
      <translation>хранилище рабочего стола, иначе GnuPG</translation>
    </message>
    <message>
      <source>GnuPG, encrypted to your own key</source>
      <translation>GnuPG, зашифровано вашим ключом</translation>
    </message>
    <message>
      <source>&amp;Calendar</source>
      <translation>&amp;Календарь</translation>
    </message>
    <message>
      <source>Password &amp;kept by</source>
      <translation>Пароль &amp;хранит</translation>
    </message>
    <message>
      <source>&amp;Use it</source>
      <translation>&amp;Использовать</translation>
    </message>
    <message>
      <source>What &amp;goes up</source>
      <translation>&amp;Что уходит</translation>
    </message>
    <message>
      <source>S&amp;ync</source>
      <translation>С&amp;инхронизация</translation>
    </message>
    <message>
      <source>Sync &amp;now</source>
      <translation>Синхронизировать &amp;сейчас</translation>
    </message>
    <message>
      <source>&amp;Forget this server…</source>
      <translation>&amp;Забыть этот сервер…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Подключено</translation>
    </message>
    <message>
      <source>“Call” or “Letter”, and when</source>
      <translation>«Звонок» или «Письмо» и время</translation>
    </message>
    <message>
      <source>what it is for, in your words, and when</source>
      <translation>зачем, вашими словами, и время</translation>
    </message>
    <message>
      <source>everything: with whom, number, notes</source>
      <translation>всё: с кем, номер, заметки</translation>
    </message>
    <message>
      <source>only when I press the button</source>
      <translation>только по кнопке</translation>
    </message>
    <message>
      <source>each hour</source>
      <translation>каждый час</translation>
    </message>
    <message>
      <source>every {count} hours</source>
      <translation>каждые {count} ч</translation>
    </message>
    <message>
      <source>every {count} minutes</source>
      <translation>каждые {count} мин</translation>
    </message>
    <message>
      <source>{url} as {user}</source>
      <translation>{url} как {user}</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>Last synced: {when}</source>
      <translation>Последняя синхронизация: {when}</translation>
    </message>
    <message>
      <source>Asking the server…</source>
      <translation>Спрашиваем сервер…</translation>
    </message>
    <message>
      <source>There is no calendar for tasks on this server; make one there first.</source>
      <translation>Календаря для задач на этом сервере нет; сначала создайте его там.</translation>
    </message>
    <message>
      <source>Putting the password in its place…</source>
      <translation>Пароль кладётся на место…</translation>
    </message>
    <message>
      <source>Connected. Choose what goes up, then sync.</source>
      <translation>Подключено. Выберите, что уходит, затем синхронизируйте.</translation>
    </message>
    <message>
      <source>From the next sync on, that is what the calendar shows.</source>
      <translation>Со следующей синхронизации календарь показывает это.</translation>
    </message>
    <message>
      <source>Syncing…</source>
      <translation>Синхронизируется…</translation>
    </message>
    <message>
      <source>Synced. To the calendar: {sent}. From the calendar: {received}. Removed: {removed}.</source>
      <translation>Синхронизировано. В календарь: {sent}. Из календаря: {received}. Удалено: {removed}.</translation>
    </message>
    <message>
      <source>Forget this server and its password?</source>
      <translation>Забыть этот сервер и его пароль?</translation>
    </message>
    <message>
      <source>What is in the queue stays here, and what is in the calendar stays there.</source>
      <translation>Что в очереди, останется здесь, а что в календаре, останется там.</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Оставить</translation>
    </message>
    <message>
      <source>&amp;Forget</source>
      <translation>&amp;Забыть</translation>
    </message>
    <message>
      <source>The server is forgotten.</source>
      <translation>Сервер забыт.</translation>
    </message>
  </context>
  <context>
    <name>CallCard</name>
    <message>
      <source>Quote the letter: %1</source>
      <translation>Сошлитесь на письмо: %1</translation>
    </message>
    <message>
      <source>They asked not to be called.</source>
      <translation>Просили не звонить.</translation>
    </message>
    <message>
      <source>Assistant: %1</source>
      <translation>Помощник: %1</translation>
    </message>
    <message>
      <source>How you open</source>
      <translation>Как вы начинаете</translation>
    </message>
    <message>
      <source>Good afternoon, this is … of …. Do you have two minutes?</source>
      <translation>Добрый день, это … из …. Есть у вас две минуты?</translation>
    </message>
    <message>
      <source>Say your name and company</source>
      <translation>Назовите имя и компанию</translation>
    </message>
    <message>
      <source>Ask whether it suits them now</source>
      <translation>Спросите, удобно ли сейчас</translation>
    </message>
    <message>
      <source>Come to the point</source>
      <translation>Переходите к делу</translation>
    </message>
    <message>
      <source>Match their pace</source>
      <translation>Держите их темп</translation>
    </message>
    <message>
      <source>Ask before you put them on hold</source>
      <translation>Прежде чем попросить подождать, спросите</translation>
    </message>
    <message>
      <source>Listen, and never interrupt</source>
      <translation>Слушайте и не перебивайте</translation>
    </message>
    <message>
      <source>“%1” tells them to feel disturbed: say what the call is good for instead.</source>
      <translation>«%1» говорит, что их беспокоят: лучше скажите, чем звонок полезен.</translation>
    </message>
    <message>
      <source>What is said</source>
      <translation>Что говорится</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>Что сказали они</translation>
    </message>
    <message>
      <source>What I said</source>
      <translation>Что сказал я</translation>
    </message>
    <message>
      <source>Objections, and what you answer</source>
      <translation>Возражения и ваши ответы</translation>
    </message>
    <message>
      <source>Too dear: compare it with a day without work</source>
      <translation>Дорого: сравните с днём простоя</translation>
    </message>
    <message>
      <source>Keep these notes</source>
      <translation>Сохранить эти записи</translation>
    </message>
    <message>
      <source>Last time</source>
      <translation>В прошлый раз</translation>
    </message>
  </context>
  <context>
    <name>CertifyDialog</name>
    <message>
      <source>Whose key is it?</source>
      <translation>Чей это ключ?</translation>
    </message>
    <message>
      <source>Ask the owner for the fingerprint, by phone or in person, and compare every group.</source>
      <translation>Спросите отпечаток у владельца по телефону или лично и сравните каждую группу.</translation>
    </message>
    <message>
      <source>&amp;Every group is the same</source>
      <translation>&amp;Все группы совпадают</translation>
    </message>
    <message>
      <source>&amp;Call later…</source>
      <translation>&amp;Позвонить позже…</translation>
    </message>
    <message>
      <source>It is &amp;theirs</source>
      <translation>&amp;Это их ключ</translation>
    </message>
    <message>
      <source>Noting it…</source>
      <translation>Записывается…</translation>
    </message>
  </context>
  <context>
    <name>CertifySeveralDialog</name>
    <message>
      <source>Whose keys are they?</source>
      <translation>Чьи это ключи?</translation>
    </message>
    <message>
      <source>Ask each owner for the fingerprint, and tick a key only when every group is the same.</source>
      <translation>Спросите отпечаток у каждого владельца и отметьте ключ, только когда совпали все группы.</translation>
    </message>
    <message>
      <source>They are &amp;theirs</source>
      <translation>&amp;Это их ключи</translation>
    </message>
    <message>
      <source>Noting it…</source>
      <translation>Записывается…</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Проверено</translation>
    </message>
  </context>
  <context>
    <name>ChecksumLines</name>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Paste a checksum here to compare</source>
      <translation>Вставьте сюда контрольную сумму для сравнения</translation>
    </message>
    <message>
      <source>This is no checksum: 32, 40, 64 or 128 digits from 0 to f.</source>
      <translation>Это не контрольная сумма: нужно 32, 40, 64 или 128 знаков от 0 до f.</translation>
    </message>
    <message>
      <source>Reading the file for its %1…</source>
      <translation>Файл читается ради его %1…</translation>
    </message>
    <message>
      <source>Different: this is not the same file.</source>
      <translation>Не совпадает: это другой файл.</translation>
    </message>
    <message>
      <source>The same by %1. That rules out accidents, not a forgery: ask for SHA-256.</source>
      <translation>Совпадает по %1. Это исключает случайности, но не подделку: попросите SHA-256.</translation>
    </message>
    <message>
      <source>The same by %1.</source>
      <translation>Совпадает по %1.</translation>
    </message>
  </context>
  <context>
    <name>ComposerWindow</name>
    <message>
      <source>Sealed letter: %s</source>
      <translation>Запечатанное письмо: %s</translation>
    </message>
    <message>
      <source>Sealed letter</source>
      <translation>Запечатанное письмо</translation>
    </message>
    <message>
      <source>You have no key of your own, so letters can't be signed, and you can't read them afterwards.</source>
      <translation>У вас нет своего ключа, поэтому письма нельзя подписать, и прочесть их потом вы не сможете.</translation>
    </message>
    <message>
      <source>The sealed letter waits in the queue.</source>
      <translation>Запечатанное письмо ждёт в очереди.</translation>
    </message>
    <message>
      <source>The sealed letter is on the clipboard. Paste it into the webmail, and nothing else.</source>
      <translation>Запечатанное письмо в буфере обмена. Вставьте его в веб-почту и ничего больше.</translation>
    </message>
    <message>
      <source>The signed letter is on the clipboard. It can be read by everybody.</source>
      <translation>Подписанное письмо в буфере обмена. Его может прочесть каждый.</translation>
    </message>
    <message>
      <source>C&amp;lose</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>The sealed letter is in the webmail. Look at it there, and send it.</source>
      <translation>Запечатанное письмо в веб-почте. Посмотрите на него там и отправьте.</translation>
    </message>
    <message>
      <source>Mail file (*.eml)</source>
      <translation>Почтовый файл (*.eml)</translation>
    </message>
    <message>
      <source>Sealed text (*.asc)</source>
      <translation>Запечатанный текст (*.asc)</translation>
    </message>
    <message>
      <source>Save the sealed letter</source>
      <translation>Сохранить запечатанное письмо</translation>
    </message>
    <message>
      <source>letter</source>
      <translation>письмо</translation>
    </message>
    <message>
      <source>Saved: %s</source>
      <translation>Сохранено: %s</translation>
    </message>
  </context>
  <context>
    <name>ContactDetails</name>
    <message>
      <source>&amp;Call</source>
      <translation>&amp;Позвонить</translation>
    </message>
    <message>
      <source>&amp;Write</source>
      <translation>&amp;Написать</translation>
    </message>
    <message>
      <source>&amp;Note…</source>
      <translation>&amp;Заметка…</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Изменить…</translation>
    </message>
    <message>
      <source>Call and compare before you seal another letter.</source>
      <translation>Позвоните и сверьте, прежде чем шифровать следующее письмо.</translation>
    </message>
    <message>
      <source>I have co&amp;mpared it</source>
      <translation>Я &amp;сверил(а) его</translation>
    </message>
    <message>
      <source>How the key changed</source>
      <translation>Как менялся ключ</translation>
    </message>
    <message>
      <source>In the queue: %1</source>
      <translation>В очереди: %1</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Зачем</translation>
    </message>
    <message>
      <source>Call or write to</source>
      <translation>Позвонить или написать</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Поддержать связь</translation>
    </message>
    <message>
      <source>May be the same person: %1</source>
      <translation>Возможно, тот же человек: %1</translation>
    </message>
    <message>
      <source>&amp;Merge…</source>
      <translation>&amp;Объединить…</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Положение</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Помощник</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Часовой пояс</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Рабочие часы</translation>
    </message>
    <message>
      <source>Never call at</source>
      <translation>Никогда не звонить в</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Предпочитает</translation>
    </message>
    <message>
      <source>Not allowed</source>
      <translation>Не разрешено</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Рекламные письма</translation>
    </message>
    <message>
      <source>Only for you</source>
      <translation>Только для вас</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <source>From</source>
      <translation>С</translation>
    </message>
    <message>
      <source>to be called (said on %1)</source>
      <translation>чтобы звонили (сказано %1)</translation>
    </message>
    <message>
      <source>to be written to (said on %1)</source>
      <translation>чтобы писали (сказано %1)</translation>
    </message>
    <message>
      <source>calls</source>
      <translation>звонки</translation>
    </message>
    <message>
      <source>letters</source>
      <translation>письма</translation>
    </message>
    <message>
      <source>often travelling</source>
      <translation>часто в разъездах</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>What passed between us</source>
      <translation>Что было между вами</translation>
    </message>
    <message>
      <source>Nothing yet. Calls and letters of the queue are noted here.</source>
      <translation>Пока ничего. Здесь отмечаются звонки и письма из очереди.</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>У&amp;далить</translation>
    </message>
    <message>
      <source>E&amp;xport…</source>
      <translation>&amp;Экспорт…</translation>
    </message>
    <message>
      <source>Keep in &amp;touch monthly</source>
      <translation>Быть на &amp;связи каждый месяц</translation>
    </message>
  </context>
  <context>
    <name>ContactEditor</name>
    <message>
      <source>Change a contact</source>
      <translation>Изменить контакт</translation>
    </message>
    <message>
      <source>New contact</source>
      <translation>Новый контакт</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Кто</translation>
    </message>
    <message>
      <source>How to reach them</source>
      <translation>Как связаться</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>What they allow and prefer</source>
      <translation>Что разрешает и предпочитает</translation>
    </message>
    <message>
      <source>Only for you: never exported</source>
      <translation>Только для вас: никогда не экспортируется</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Ещё</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Положение</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>Принимает решения</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Помощник</translation>
    </message>
    <message>
      <source>Assistant's number</source>
      <translation>Номер помощника</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>One more address</source>
      <translation>Ещё адрес</translation>
    </message>
    <message>
      <source>Addresses</source>
      <translation>Адреса</translation>
    </message>
    <message>
      <source>work</source>
      <translation>рабочий</translation>
    </message>
    <message>
      <source>mobile</source>
      <translation>мобильный</translation>
    </message>
    <message>
      <source>home</source>
      <translation>домашний</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <source>One more number</source>
      <translation>Ещё номер</translation>
    </message>
    <message>
      <source>Numbers</source>
      <translation>Номера</translation>
    </message>
    <message>
      <source>The first of each is the one that is used.</source>
      <translation>Используется первый из каждых.</translation>
    </message>
    <message>
      <source>as in Europe/Budapest</source>
      <translation>например, Europe/Budapest</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Часовой пояс</translation>
    </message>
    <message>
      <source>One more zone</source>
      <translation>Ещё пояс</translation>
    </message>
    <message>
      <source>Time zones</source>
      <translation>Часовые пояса</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Рабочие часы</translation>
    </message>
    <message>
      <source>the usual ones; or as in 08:00-16:00</source>
      <translation>обычные; или как 08:00-16:00</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Тихие часы</translation>
    </message>
    <message>
      <source>More quiet hours</source>
      <translation>Ещё тихие часы</translation>
    </message>
    <message>
      <source>Never call at</source>
      <translation>Никогда не звонить в</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>не сказано</translation>
    </message>
    <message>
      <source>to be called</source>
      <translation>чтобы звонили</translation>
    </message>
    <message>
      <source>to be written to</source>
      <translation>чтобы писали</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Предпочитает</translation>
    </message>
    <message>
      <source>said on</source>
      <translation>сказано</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Рекламные письма</translation>
    </message>
    <message>
      <source>Said where</source>
      <translation>Где сказано</translation>
    </message>
    <message>
      <source>Do not &amp;call</source>
      <translation>Не &amp;звонить</translation>
    </message>
    <message>
      <source>Do not write</source>
      <translation>Не писать</translation>
    </message>
    <message>
      <source>Temperament</source>
      <translation>Темперамент</translation>
    </message>
    <message>
      <source>Often t&amp;ravelling</source>
      <translation>Часто в р&amp;азъездах</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>через запятую</translation>
    </message>
    <message>
      <source>40 or 64 hexadecimal digits</source>
      <translation>40 или 64 шестнадцатеричных знака</translation>
    </message>
    <message>
      <source>Key fingerprint</source>
      <translation>Отпечаток ключа</translation>
    </message>
    <message>
      <source>One more key</source>
      <translation>Ещё ключ</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Ключи</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
  </context>
  <context>
    <name>ContactRows</name>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation>Номер или адрес</translation>
    </message>
  </context>
  <context>
    <name>ContactsWindow</name>
    <message>
      <source>Contacts</source>
      <translation>Контакты</translation>
    </message>
    <message>
      <source>Search by name, organisation, address, number, tag or note</source>
      <translation>Поиск по имени, организации, адресу, номеру, метке или заметке</translation>
    </message>
    <message>
      <source>Which contacts</source>
      <translation>Какие контакты</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Все</translation>
    </message>
    <message>
      <source>Without a next step</source>
      <translation>Без следующего шага</translation>
    </message>
    <message>
      <source>Nobody here yet</source>
      <translation>Здесь пока никого</translation>
    </message>
    <message>
      <source>Add the people you call and write to, one by one or from another program's address book.</source>
      <translation>Добавьте людей, которым звоните и пишете, по одному или из адресной книги другой программы.</translation>
    </message>
    <message>
      <source>Add the &amp;first contact…</source>
      <translation>Добавить &amp;первый контакт…</translation>
    </message>
    <message>
      <source>From a f&amp;ile…</source>
      <translation>Из &amp;файла…</translation>
    </message>
    <message>
      <source>N&amp;ew contact…</source>
      <translation>&amp;Новый контакт…</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Импорт…</translation>
    </message>
    <message>
      <source>E&amp;xport all…</source>
      <translation>&amp;Экспорт всех…</translation>
    </message>
    <message>
      <source>Everybody whom you were in touch with has a next step in the queue.</source>
      <translation>У всех, с кем вы были на связи, есть следующий шаг в очереди.</translation>
    </message>
    <message>
      <source>Nobody fits. Search by the beginning of words, or by digits of a number.</source>
      <translation>Никто не подходит. Ищите по началу слов или по цифрам номера.</translation>
    </message>
    <message>
      <source>%1 was changed.</source>
      <translation>Изменено: %1.</translation>
    </message>
    <message>
      <source>%1 was added.</source>
      <translation>Добавлено: %1.</translation>
    </message>
    <message>
      <source>%1 was removed.</source>
      <translation>Удалено: %1.</translation>
    </message>
    <message>
      <source>%1 is one contact now.</source>
      <translation>%1: теперь это один контакт.</translation>
    </message>
    <message>
      <source>Queued.</source>
      <translation>Поставлено в очередь.</translation>
    </message>
    <message>
      <source>Contacts (*.vcf *.vcard *.csv *.tsv *.txt);;All files (*)</source>
      <translation>Контакты (*.vcf *.vcard *.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Import contacts</source>
      <translation>Импорт контактов</translation>
    </message>
    <message>
      <source>Added: %1 · merged: %2</source>
      <translation>Добавлено: %1 · объединено: %2</translation>
    </message>
    <message>
      <source>Exported to %1. What is only for you was left out.</source>
      <translation>Экспортировано в %1. Предназначенное только вам не вошло.</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Всё как раньше.</translation>
    </message>
    <message>
      <source>Noted.</source>
      <translation>Записано.</translation>
    </message>
  </context>
  <context>
    <name>CreateKeyDialog</name>
    <message>
      <source>Create a key</source>
      <translation>Создать ключ</translation>
    </message>
    <message>
      <source>GnuPG will ask for a passphrase in a window of its own.</source>
      <translation>GnuPG спросит парольную фразу в своём окне.</translation>
    </message>
    <message>
      <source>&amp;Create</source>
      <translation>&amp;Создать</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>A key of your own</source>
      <translation>Собственный ключ</translation>
    </message>
    <message>
      <source>The name and address become part of the key; others will see them.</source>
      <translation>Имя и адрес станут частью ключа; их увидят другие.</translation>
    </message>
    <message>
      <source>Making the key. Enter the passphrase in GnuPG's window when it asks…</source>
      <translation>Ключ создаётся. Введите парольную фразу в окне GnuPG, когда оно спросит…</translation>
    </message>
  </context>
  <context>
    <name>DateLine</name>
    <message>
      <source>tomorrow · Friday 15:00 · in two weeks · 24.12. 10:00</source>
      <translation>завтра · пятница 15:00 · через две недели · 24.12. 10:00</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Not a date yet.</source>
      <translation>Это ещё не дата.</translation>
    </message>
  </context>
  <context>
    <name>DeleteKeysDialog</name>
    <message>
      <source>Delete from this computer?</source>
      <translation>Удалить с этого компьютера?</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>У&amp;далить</translation>
    </message>
    <message>
      <source>This can be undone for 30 days.</source>
      <translation>Это можно отменить в течение 30 дней.</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Удаляется…</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Удалено</translation>
    </message>
    <message>
      <source>Bringing them back…</source>
      <translation>Возвращается…</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Отменено</translation>
    </message>
    <message>
      <source>Everything is as it was.</source>
      <translation>Всё как было.</translation>
    </message>
  </context>
  <context>
    <name>DeleteOwnKeyDialog</name>
    <message>
      <source>Delete your own key?</source>
      <translation>Удалить свой ключ?</translation>
    </message>
    <message>
      <source>&amp;Back it up first…</source>
      <translation>Сначала сделать &amp;копию…</translation>
    </message>
    <message>
      <source>&amp;Delete for ever</source>
      <translation>У&amp;далить навсегда</translation>
    </message>
    <message>
      <source>Last backup: %s.</source>
      <translation>Последняя копия: %s.</translation>
    </message>
    <message>
      <source>There is no backup of it yet. Make one first.</source>
      <translation>Копии ещё нет. Сначала сделайте её.</translation>
    </message>
    <message>
      <source>Deleting…</source>
      <translation>Удаляется…</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Удалено</translation>
    </message>
    <message>
      <source>Only the backup can bring it back now.</source>
      <translation>Теперь вернуть его может только копия.</translation>
    </message>
  </context>
  <context>
    <name>DeletionsDialog</name>
    <message>
      <source>Bring back deleted keys</source>
      <translation>Вернуть удалённые ключи</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Вернуть</translation>
    </message>
    <message>
      <source>No key was deleted in the last 30 days.</source>
      <translation>За последние 30 дней ключи не удалялись.</translation>
    </message>
    <message>
      <source>It is back: %s.</source>
      <translation>Возвращён: %s.</translation>
    </message>
    <message>
      <source>Bringing it back…</source>
      <translation>Возвращается…</translation>
    </message>
  </context>
  <context>
    <name>DirectoryChoices</name>
    <message>
      <source>Another key server, as in keys.example.org</source>
      <translation>Другой сервер ключей, например keys.example.org</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Добавить</translation>
    </message>
    <message>
      <source>Tick the same next &amp;time</source>
      <translation>Отметить те же и в следующий &amp;раз</translation>
    </message>
  </context>
  <context>
    <name>DoctorWindow</name>
    <message>
      <source>Check set-up</source>
      <translation>Проверить настройку</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Проверяется…</translation>
    </message>
    <message>
      <source>Check &amp;again</source>
      <translation>Проверить &amp;снова</translation>
    </message>
    <message>
      <source>This takes a few seconds.</source>
      <translation>Это займёт несколько секунд.</translation>
    </message>
    <message>
      <source>Each part was tried for real just now.</source>
      <translation>Каждая часть только что испытана на деле.</translation>
    </message>
    <message>
      <source>What to do is beside each.</source>
      <translation>Рядом с каждой сказано, что делать.</translation>
    </message>
    <message>
      <source>Everything works</source>
      <translation>Всё работает</translation>
    </message>
    <message>
      <source>One thing needs mending</source>
      <translation>Одно требует исправления</translation>
    </message>
    <message>
      <source>%s things need mending</source>
      <translation>Требуют исправления: %s</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>works</source>
      <translation>работает</translation>
    </message>
    <message>
      <source>note</source>
      <translation>замечание</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>ошибка</translation>
    </message>
  </context>
  <context>
    <name>DraftsWindow</name>
    <message>
      <source>Drafts</source>
      <translation>Черновики</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Тема</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Сохранён</translation>
    </message>
    <message>
      <source>&amp;Go on writing</source>
      <translation>&amp;Писать дальше</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>У&amp;далить</translation>
    </message>
    <message>
      <source>Letters that you have not finished</source>
      <translation>Письма, которые вы не закончили</translation>
    </message>
    <message>
      <source>They are kept sealed: only your own key opens them.</source>
      <translation>Они хранятся запечатанными: их открывает только ваш ключ.</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>запечатано</translation>
    </message>
    <message>
      <source>(no subject)</source>
      <translation>(без темы)</translation>
    </message>
    <message>
      <source>There is no unfinished letter.</source>
      <translation>Незаконченных писем нет.</translation>
    </message>
  </context>
  <context>
    <name>ExpiryCard</name>
    <message>
      <source>&amp;Prolong…</source>
      <translation>&amp;Продлить…</translation>
    </message>
    <message>
      <source>&amp;Look for a newer one…</source>
      <translation>&amp;Поискать новее…</translation>
    </message>
    <message>
      <source>&amp;Don't show again</source>
      <translation>&amp;Больше не показывать</translation>
    </message>
  </context>
  <context>
    <name>ExpiryDialog</name>
    <message>
      <source>Change when the key expires</source>
      <translation>Изменить срок действия ключа</translation>
    </message>
    <message>
      <source>in &amp;1 year</source>
      <translation>через &amp;1 год</translation>
    </message>
    <message>
      <source>in &amp;2 years</source>
      <translation>через &amp;2 года</translation>
    </message>
    <message>
      <source>in &amp;5 years</source>
      <translation>через &amp;5 лет</translation>
    </message>
    <message>
      <source>&amp;never</source>
      <translation>&amp;никогда</translation>
    </message>
    <message>
      <source>on a &amp;day:</source>
      <translation>в &amp;день:</translation>
    </message>
    <message>
      <source>Day on which the key expires</source>
      <translation>День, когда ключ истекает</translation>
    </message>
    <message>
      <source>Subkeys get the same date. Others see it once they have the key again: send it to them or publish it afterwards.</source>
      <translation>Подключи получат ту же дату. Другие увидят её, когда получат ключ снова: отправьте его им или опубликуйте.</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>&amp;Изменить</translation>
    </message>
    <message>
      <source>Now it never expires.</source>
      <translation>Сейчас он не истекает.</translation>
    </message>
    <message>
      <source>Now it expires on %s.</source>
      <translation>Сейчас он истекает %s.</translation>
    </message>
    <message>
      <source>Changing the date…</source>
      <translation>Дата меняется…</translation>
    </message>
    <message>
      <source>It never expires now.</source>
      <translation>Теперь он не истекает.</translation>
    </message>
    <message>
      <source>It expires on %s now.</source>
      <translation>Теперь он истекает %s.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
  </context>
  <context>
    <name>ExpiryWatch</name>
    <message>
      <source>Keys that need care</source>
      <translation>Ключи, требующие внимания</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Your key %1 expires on %2. Others can't seal letters for you after that.</source>
      <translation>Ваш ключ %1 истекает %2. После этого другие не смогут запечатывать письма для вас.</translation>
    </message>
    <message>
      <source>Your key %1 expired on %2. Others can't seal letters for you until it is prolonged.</source>
      <translation>Ваш ключ %1 истёк %2. Пока он не продлён, другие не могут запечатывать письма для вас.</translation>
    </message>
    <message>
      <source>The key of %1 expired on %2. Perhaps there is a newer one.</source>
      <translation>Ключ %1 истёк %2. Возможно, есть более новый.</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <source>Give the public key to others</source>
      <translation>Дать открытый ключ другим</translation>
    </message>
    <message>
      <source>It holds no secret: anybody may have it.</source>
      <translation>В нём нет тайны: он может быть у каждого.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Into a &amp;mail</source>
      <translation>В &amp;письмо</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Сохранить файл…</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Экспортируется…</translation>
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation>Он в буфере обмена.</translation>
    </message>
    <message>
      <source>My OpenPGP key</source>
      <translation>Мой ключ OpenPGP</translation>
    </message>
    <message>
      <source>It is too long for a draft. Save a file and attach it.</source>
      <translation>Для черновика он слишком длинный. Сохраните файл и вложите его.</translation>
    </message>
    <message>
      <source>No program for mail opens here. Copy it, or save a file.</source>
      <translation>Почтовая программа здесь не открывается. Скопируйте его или сохраните файл.</translation>
    </message>
    <message>
      <source>Save the public key</source>
      <translation>Сохранить открытый ключ</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Сохранено</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Сохраняется…</translation>
    </message>
  </context>
  <context>
    <name>ExportSecretDialog</name>
    <message>
      <source>Save the secret key</source>
      <translation>Сохранить секретный ключ</translation>
    </message>
    <message>
      <source>The &amp;whole key</source>
      <translation>&amp;Весь ключ</translation>
    </message>
    <message>
      <source>For another computer of yours.</source>
      <translation>Для другого вашего компьютера.</translation>
    </message>
    <message>
      <source>Its s&amp;ubkeys only</source>
      <translation>Только его п&amp;одключи</translation>
    </message>
    <message>
      <source>For a device that may get lost: it opens letters but can't change the key.</source>
      <translation>Для устройства, которое может потеряться: оно открывает письма, но не может изменить ключ.</translation>
    </message>
    <message>
      <source>Only its passphrase protects the file. For safe keeping, make a backup instead.</source>
      <translation>Файл защищает только парольная фраза ключа. Для хранения лучше сделать резервную копию.</translation>
    </message>
    <message>
      <source>&amp;Save a file…</source>
      <translation>&amp;Сохранить файл…</translation>
    </message>
    <message>
      <source>Saved</source>
      <translation>Сохранено</translation>
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation>Ожидание GnuPG…</translation>
    </message>
  </context>
  <context>
    <name>FileRow</name>
    <message>
      <source>Remove</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>%1 Waiting for the files before it.</source>
      <translation>%1 Ожидание файлов перед ним.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Finishing…</source>
      <translation>Завершается…</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 из %2</translation>
    </message>
    <message>
      <source>%1 per second</source>
      <translation>%1 в секунду</translation>
    </message>
    <message>
      <source>%1 left</source>
      <translation>осталось %1</translation>
    </message>
    <message>
      <source>Drag it from here, or copy it and paste it where it is needed.</source>
      <translation>Перетащите его отсюда или скопируйте и вставьте, куда нужно.</translation>
    </message>
    <message>
      <source>&amp;Unpack</source>
      <translation>&amp;Распаковать</translation>
    </message>
    <message>
      <source>Show in its folder</source>
      <translation>Показать в папке</translation>
    </message>
    <message>
      <source>Copy the file</source>
      <translation>Копировать файл</translation>
    </message>
    <message>
      <source>Remove from the list</source>
      <translation>Убрать из списка</translation>
    </message>
    <message>
      <source>Keep both</source>
      <translation>Оставить оба</translation>
    </message>
    <message>
      <source>Replace it</source>
      <translation>Заменить</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Повторить</translation>
    </message>
  </context>
  <context>
    <name>FilesCard</name>
    <message>
      <source>Add files</source>
      <translation>Добавить файлы</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Remove %s</source>
      <translation>Убрать %s</translation>
    </message>
    <message>
      <source>Files go into a letter that you save as .eml. For the webmail, seal them as files and attach them.</source>
      <translation>Файлы войдут в письмо, которое вы сохраните как .eml. Для веб-почты запечатайте их как файлы и вложите.</translation>
    </message>
  </context>
  <context>
    <name>FilesWindow</name>
    <message>
      <source>Files</source>
      <translation>Файлы</translation>
    </message>
    <message>
      <source>Drop files or folders here, or choose them. They can be of any size; the originals stay as they are.</source>
      <translation>Перетащите сюда файлы или папки или выберите их. Размер любой; оригиналы остаются как есть.</translation>
    </message>
    <message>
      <source>&amp;Choose files…</source>
      <translation>Выбрать &amp;файлы…</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>Выбрать п&amp;апку…</translation>
    </message>
    <message>
      <source>&amp;Beside each file</source>
      <translation>&amp;Рядом с каждым файлом</translation>
    </message>
    <message>
      <source>C&amp;hange…</source>
      <translation>&amp;Изменить…</translation>
    </message>
    <message>
      <source>&amp;Seal…</source>
      <translation>&amp;Запечатать…</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Открыть</translation>
    </message>
    <message>
      <source>Si&amp;gn</source>
      <translation>&amp;Подписать</translation>
    </message>
    <message>
      <source>Check si&amp;gnature</source>
      <translation>Проверить &amp;подпись</translation>
    </message>
    <message>
      <source>Check&amp;sums</source>
      <translation>Контрольные &amp;суммы</translation>
    </message>
    <message>
      <source>C&amp;lear the list</source>
      <translation>О&amp;чистить список</translation>
    </message>
    <message>
      <source>%1 were left out: a list holds %2. Put them into a folder and choose that.</source>
      <translation>Пропущено: %1. В списке помещается %2. Положите их в папку и выберите её.</translation>
    </message>
    <message>
      <source>Choose files</source>
      <translation>Выбрать файлы</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Выбрать папку</translation>
    </message>
    <message>
      <source>Where the results go</source>
      <translation>Куда класть результаты</translation>
    </message>
    <message>
      <source>beside each file</source>
      <translation>рядом с каждым файлом</translation>
    </message>
    <message>
      <source>Results go: %1</source>
      <translation>Результаты: %1</translation>
    </message>
    <message>
      <source>Sealing…</source>
      <translation>Шифруем…</translation>
    </message>
    <message>
      <source>Sealed: %1</source>
      <translation>Запечатано: %1</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Открываем…</translation>
    </message>
    <message>
      <source>Opened: %1</source>
      <translation>Открыто: %1</translation>
    </message>
    <message>
      <source>Signature: %1</source>
      <translation>Подпись: %1</translation>
    </message>
    <message>
      <source>Signing…</source>
      <translation>Подписывается…</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Проверяется…</translation>
    </message>
    <message>
      <source>Adding up…</source>
      <translation>Считается…</translation>
    </message>
    <message>
      <source>Checksums</source>
      <translation>Контрольные суммы</translation>
    </message>
    <message>
      <source>Unpacked: %1</source>
      <translation>Распаковано: %1</translation>
    </message>
    <message>
      <source>Unpacking…</source>
      <translation>Распаковывается…</translation>
    </message>
    <message>
      <source>Checked with %1</source>
      <translation>Проверено по %1</translation>
    </message>
    <message>
      <source>Another program is using the keyring. Waiting until it is done…</source>
      <translation>Связку ключей использует другая программа. Ожидание…</translation>
    </message>
    <message>
      <source>GnuPG asks for the passphrase in a window of its own…</source>
      <translation>GnuPG спрашивает парольную фразу в своём окне…</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the letter</source>
      <translation>Найти в письме</translation>
    </message>
    <message>
      <source>not found</source>
      <translation>не найдено</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Дальше</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
  </context>
  <context>
    <name>FingerprintDialog</name>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>&amp;Copy the fingerprint</source>
      <translation>&amp;Копировать отпечаток</translation>
    </message>
    <message>
      <source>To read on a call</source>
      <translation>Для чтения по телефону</translation>
    </message>
    <message>
      <source>English words of the PGP word list; or read the groups above, letter by letter.</source>
      <translation>Английские слова из списка PGP; или читайте группы выше по буквам.</translation>
    </message>
    <message>
      <source>QR code of the fingerprint</source>
      <translation>QR-код отпечатка</translation>
    </message>
    <message>
      <source>It is on the clipboard.</source>
      <translation>Он в буфере обмена.</translation>
    </message>
  </context>
  <context>
    <name>GroupDialog</name>
    <message>
      <source>Change a group</source>
      <translation>Изменить группу</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>Новая группа</translation>
    </message>
    <message>
      <source>may be empty: that of a mailing list, for instance</source>
      <translation>может быть пустым: например, адрес рассылки</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Имя</translation>
    </message>
    <message>
      <source>&amp;Address</source>
      <translation>&amp;Адрес</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Участники</translation>
    </message>
    <message>
      <source>An e-mail address, or a fingerprint</source>
      <translation>Адрес почты или отпечаток</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <translation>&amp;Добавить</translation>
    </message>
    <message>
      <source>&amp;Take out</source>
      <translation>&amp;Убрать</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Сохраняется…</translation>
    </message>
  </context>
  <context>
    <name>GroupsDialog</name>
    <message>
      <source>Groups</source>
      <translation>Группы</translation>
    </message>
    <message>
      <source>Write the name of a group, or its address, where you would write a recipient.</source>
      <translation>Пишите имя группы или её адрес там, где пишется получатель.</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>&amp;New group…</source>
      <translation>&amp;Новая группа…</translation>
    </message>
    <message>
      <source>No groups yet.</source>
      <translation>Групп пока нет.</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Изменить…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Убрать</translation>
    </message>
    <message>
      <source>Removing…</source>
      <translation>Удаляется…</translation>
    </message>
    <message>
      <source>Removed: %s. Its keys stay.</source>
      <translation>Удалено: %s. Ключи остаются.</translation>
    </message>
    <message>
      <source>Bringing it back…</source>
      <translation>Возвращается…</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <source>What was done</source>
      <translation>Что было сделано</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Nothing yet.</source>
      <translation>Пока ничего.</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>отозвано</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Отменить</translation>
    </message>
  </context>
  <context>
    <name>Identity</name>
    <message>
      <source>Whose key signs</source>
      <translation>Чей ключ подписывает</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;От</translation>
    </message>
    <message>
      <source>The webmail writes as %1, but this key is of %2. The reader will see both.</source>
      <translation>Веб-почта пишет от %1, а этот ключ от %2. Читатель увидит оба.</translation>
    </message>
  </context>
  <context>
    <name>ImportContactsDialog</name>
    <message>
      <source>Import contacts</source>
      <translation>Импорт контактов</translation>
    </message>
    <message>
      <source>What each column holds</source>
      <translation>Что в каком столбце</translation>
    </message>
    <message>
      <source>Where they come from</source>
      <translation>Откуда они</translation>
    </message>
    <message>
      <source>They come from</source>
      <translation>Они из</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Поиск…</translation>
    </message>
    <message>
      <source>&amp;Change what to do</source>
      <translation>&amp;Изменить, что делать</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Импортировать</translation>
    </message>
    <message>
      <source>Column %1</source>
      <translation>Столбец %1</translation>
    </message>
    <message>
      <source>Line %1</source>
      <translation>Строка %1</translation>
    </message>
    <message>
      <source>Card %1</source>
      <translation>Карточка %1</translation>
    </message>
    <message>
      <source>To be added: %1 · merged: %2 · left out: %3</source>
      <translation>Будет добавлено: %1 · объединено: %2 · пропущено: %3</translation>
    </message>
    <message>
      <source>not readable: %1, see below</source>
      <translation>не читается: %1, см. ниже</translation>
    </message>
    <message>
      <source>There is nobody to take in. Say what the columns hold, or choose another file.</source>
      <translation>Некого взять. Скажите, что в столбцах, или выберите другой файл.</translation>
    </message>
    <message>
      <source>For promotional mail, each of them counts as “said no” until you enter a yes.</source>
      <translation>Для рекламных писем каждый считается ответившим «нет», пока вы не введёте «да».</translation>
    </message>
    <message>
      <source>For promotional mail, each of them counts as “said yes” as of today.</source>
      <translation>Для рекламных писем каждый считается ответившим «да» с сегодняшнего дня.</translation>
    </message>
  </context>
  <context>
    <name>ImportDialog</name>
    <message>
      <source>Import keys</source>
      <translation>Импорт ключей</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Импортировать</translation>
    </message>
    <message>
      <source>Looking at the keys…</source>
      <translation>Читаем ключи…</translation>
    </message>
    <message>
      <source>Your own key</source>
      <translation>Ваш собственный ключ</translation>
    </message>
    <message>
      <source>Is this whom you expect?</source>
      <translation>Это тот, кого вы ждёте?</translation>
    </message>
    <message>
      <source>A revocation certificate: it ends a key, and holds none.</source>
      <translation>Сертификат отзыва: он завершает ключ и не содержит его.</translation>
    </message>
    <message>
      <source>&amp;Revoke a key with it…</source>
      <translation>&amp;Отозвать им ключ…</translation>
    </message>
    <message>
      <source>Nothing is revoked before you have seen which key it is.</source>
      <translation>Ничего не отзывается, пока вы не увидели, какой это ключ.</translation>
    </message>
    <message>
      <source>The secret part is imported too. Do this only with a key of your own.</source>
      <translation>Импортируется и секретная часть. Делайте это только со своим ключом.</translation>
    </message>
    <message>
      <source>A key says nothing about whose it is until you compare its fingerprint with the owner.</source>
      <translation>Ключ ничего не говорит о том, чей он, пока вы не сравните отпечаток с владельцем.</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Импортируем…</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Импортировано</translation>
    </message>
  </context>
  <context>
    <name>ItemEditor</name>
    <message>
      <source>remind me all the same</source>
      <translation>всё равно напомнить</translation>
    </message>
    <message>
      <source>find a new time</source>
      <translation>найти новое время</translation>
    </message>
    <message>
      <source>drop it</source>
      <translation>снять</translation>
    </message>
    <message>
      <source>their clock</source>
      <translation>их часы</translation>
    </message>
    <message>
      <source>my clock</source>
      <translation>мои часы</translation>
    </message>
    <message>
      <source>the same moment everywhere</source>
      <translation>один и тот же миг везде</translation>
    </message>
    <message>
      <source>no time yet</source>
      <translation>времени ещё нет</translation>
    </message>
    <message>
      <source>Goal, in a sentence</source>
      <translation>Цель, одним предложением</translation>
    </message>
    <message>
      <source>What kind of goal</source>
      <translation>Какая это цель</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>New time</source>
      <translation>Новое время</translation>
    </message>
    <message>
      <source>Told by</source>
      <translation>По каким часам</translation>
    </message>
    <message>
      <source>Again</source>
      <translation>Повтор</translation>
    </message>
    <message>
      <source>When I was away</source>
      <translation>Если меня не было</translation>
    </message>
    <message>
      <source>Objections, notes</source>
      <translation>Возражения, заметки</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>“%1” is not a date.</source>
      <translation>«%1» не дата.</translation>
    </message>
    <message>
      <source>This is not a rule that calendars know: write it as in FREQ=MONTHLY;BYDAY=1MO.</source>
      <translation>Такого правила календари не знают: пишите, например, FREQ=MONTHLY;BYDAY=1MO.</translation>
    </message>
  </context>
  <context>
    <name>KeyActions</name>
    <message>
      <source>From &amp;files…</source>
      <translation>Из &amp;файлов…</translation>
    </message>
    <message>
      <source>From a f&amp;older…</source>
      <translation>Из п&amp;апки…</translation>
    </message>
    <message>
      <source>From the c&amp;lipboard</source>
      <translation>Из &amp;буфера обмена</translation>
    </message>
    <message>
      <source>From &amp;directories and the web…</source>
      <translation>Из &amp;каталогов и сети…</translation>
    </message>
    <message>
      <source>From a &amp;backup file…</source>
      <translation>Из &amp;резервной копии…</translation>
    </message>
    <message>
      <source>From &amp;paper…</source>
      <translation>С бу&amp;маги…</translation>
    </message>
    <message>
      <source>&amp;Look a key up…</source>
      <translation>&amp;Найти ключ…</translation>
    </message>
    <message>
      <source>&amp;Refresh all keys…</source>
      <translation>&amp;Обновить все ключи…</translation>
    </message>
    <message>
      <source>&amp;Groups…</source>
      <translation>&amp;Группы…</translation>
    </message>
    <message>
      <source>From a backup &amp;file…</source>
      <translation>Из &amp;резервной копии…</translation>
    </message>
    <message>
      <source>Bring back &amp;deleted keys…</source>
      <translation>Вернуть у&amp;далённые ключи…</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Импорт ключей</translation>
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key *.pub);;All files (*)</source>
      <translation>Ключи (*.asc *.gpg *.pgp *.key *.pub);;Все файлы (*)</translation>
    </message>
    <message>
      <source>Import the keys in a folder</source>
      <translation>Импортировать ключи из папки</translation>
    </message>
    <message>
      <source>Compare the fingerprint of %s</source>
      <translation>Сравнить отпечаток: %s</translation>
    </message>
    <message>
      <source>nobody in your contacts yet</source>
      <translation>в ваших контактах пока никого</translation>
    </message>
    <message>
      <source>A call is queued: %s.</source>
      <translation>Звонок в очереди: %s.</translation>
    </message>
    <message>
      <source>A call is queued for {when}: {who}.</source>
      <translation>Звонок в очереди на {when}: {who}.</translation>
    </message>
    <message>
      <source>S&amp;ign with this key by default</source>
      <translation>По&amp;дписывать этим ключом по умолчанию</translation>
    </message>
    <message>
      <source>&amp;Back up…</source>
      <translation>&amp;Резервная копия…</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>Сменить &amp;парольную фразу…</translation>
    </message>
    <message>
      <source>Change when it &amp;expires…</source>
      <translation>Изменить &amp;срок действия…</translation>
    </message>
    <message>
      <source>&amp;Names and addresses…</source>
      <translation>&amp;Имена и адреса…</translation>
    </message>
    <message>
      <source>Save the &amp;secret key…</source>
      <translation>Сохранить с&amp;екретный ключ…</translation>
    </message>
    <message>
      <source>&amp;Make it findable…</source>
      <translation>Сделать &amp;находимым…</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>О&amp;тозвать…</translation>
    </message>
    <message>
      <source>&amp;Delete…</source>
      <translation>У&amp;далить…</translation>
    </message>
    <message>
      <source>&amp;Verify whose it is…</source>
      <translation>Проверить, &amp;чей он…</translation>
    </message>
    <message>
      <source>&amp;Verify whose they are…</source>
      <translation>Проверить, &amp;чьи они…</translation>
    </message>
    <message>
      <source>&amp;Compare the fingerprint…</source>
      <translation>&amp;Сравнить отпечаток…</translation>
    </message>
    <message>
      <source>&amp;Give the public key to others…</source>
      <translation>Дать открытый ключ &amp;другим…</translation>
    </message>
    <message>
      <source>&amp;Files for a web key directory…</source>
      <translation>&amp;Файлы для веб-каталога ключей…</translation>
    </message>
    <message>
      <source>Put into a &amp;group…</source>
      <translation>В &amp;группу…</translation>
    </message>
    <message>
      <source>&amp;Refresh from directories…</source>
      <translation>&amp;Обновить из каталогов…</translation>
    </message>
    <message>
      <source>Whose &amp;word counts…</source>
      <translation>Чьё &amp;слово учитывать…</translation>
    </message>
    <message>
      <source>Switch &amp;off…</source>
      <translation>&amp;Отключить…</translation>
    </message>
    <message>
      <source>Switch &amp;on…</source>
      <translation>&amp;Включить…</translation>
    </message>
  </context>
  <context>
    <name>KeyDetails</name>
    <message>
      <source>Fingerprint</source>
      <translation>Отпечаток</translation>
    </message>
    <message>
      <source>To read on a &amp;call, and as a QR code…</source>
      <translation>Прочесть по &amp;телефону и QR-код…</translation>
    </message>
    <message>
      <source>User IDs</source>
      <translation>ID пользователя</translation>
    </message>
    <message>
      <source>Subkeys</source>
      <translation>Подключи</translation>
    </message>
    <message>
      <source>none</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>&amp;What can be done</source>
      <translation>&amp;Что можно сделать</translation>
    </message>
    <message>
      <source>&amp;Verify…</source>
      <translation>&amp;Проверить…</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Создан</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Истекает</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Вид</translation>
    </message>
    <message>
      <source>Secret part</source>
      <translation>Секретная часть</translation>
    </message>
    <message>
      <source>Smartcard</source>
      <translation>Смарт-карта</translation>
    </message>
    <message>
      <source>Owner's word</source>
      <translation>Слово владельца</translation>
    </message>
    <message>
      <source>taken back by the owner</source>
      <translation>отозвано владельцем</translation>
    </message>
    <message>
      <source>from {created} to {expires}</source>
      <translation>с {created} по {expires}</translation>
    </message>
    <message>
      <source>from {created}, for ever</source>
      <translation>с {created}, бессрочно</translation>
    </message>
    <message>
      <source>Came from</source>
      <translation>Получен из</translation>
    </message>
    <message>
      <source>Last refreshed</source>
      <translation>Последнее обновление</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Группы</translation>
    </message>
    <message>
      <source>Who vouches for it</source>
      <translation>Кто за него ручается</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>пока никто</translation>
    </message>
    <message>
      <source>A signature that does not fit</source>
      <translation>Подпись, которая не подходит</translation>
    </message>
    <message>
      <source>A key that is not here (…%s)</source>
      <translation>Ключ, которого здесь нет (…%s)</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>отозвано</translation>
    </message>
  </context>
  <context>
    <name>KeyDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
  </context>
  <context>
    <name>KeyListModel</name>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Адрес</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Состояние</translation>
    </message>
    <message>
      <source>Created</source>
      <translation>Создан</translation>
    </message>
    <message>
      <source>Expires</source>
      <translation>Истекает</translation>
    </message>
  </context>
  <context>
    <name>KeyPage</name>
    <message>
      <source>Your key</source>
      <translation>Ваш ключ</translation>
    </message>
    <message>
      <source>&amp;Use a key that is here</source>
      <translation>&amp;Взять имеющийся ключ</translation>
    </message>
    <message>
      <source>Create a &amp;new key</source>
      <translation>Создать &amp;новый ключ</translation>
    </message>
    <message>
      <source>I &amp;have a key elsewhere</source>
      <translation>У меня &amp;есть ключ в другом месте</translation>
    </message>
    <message>
      <source>There is a key of yours on this computer. You can go on with it.</source>
      <translation>На этом компьютере есть ваш ключ. Можно продолжить с ним.</translation>
    </message>
    <message>
      <source>The name and address become part of the key, so that others see whose it is.</source>
      <translation>Имя и адрес становятся частью ключа, чтобы другие видели, чей он.</translation>
    </message>
    <message>
      <source>You will be asked for a passphrase in a window of its own. Four or five words that nobody would guess are good; nobody can tell you them if you forget.</source>
      <translation>Парольную фразу спросят в отдельном окне. Хороши четыре-пять слов, которых никто не угадает; забудете — никто их не подскажет.</translation>
    </message>
    <message>
      <source>Drop the file with your key here, choose it, or paste its text.</source>
      <translation>Перетащите сюда файл со своим ключом, выберите его или вставьте его текст.</translation>
    </message>
    <message>
      <source>Choose a &amp;file…</source>
      <translation>Выбрать &amp;файл…</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>&amp;Вставить</translation>
    </message>
    <message>
      <source>From a bac&amp;kup of Sealpost…</source>
      <translation>Из &amp;копии Sealpost…</translation>
    </message>
    <message>
      <source>From pap&amp;er…</source>
      <translation>С &amp;бумаги…</translation>
    </message>
    <message>
      <source>Use this &amp;key</source>
      <translation>Взять этот &amp;ключ</translation>
    </message>
    <message>
      <source>&amp;Create my key</source>
      <translation>&amp;Создать мой ключ</translation>
    </message>
    <message>
      <source>&amp;Import my key</source>
      <translation>&amp;Импортировать мой ключ</translation>
    </message>
    <message>
      <source>Looking at the key…</source>
      <translation>Ключ просматривается…</translation>
    </message>
    <message>
      <source>Making your key. This can take a moment…</source>
      <translation>Ваш ключ создаётся. Это может занять мгновение…</translation>
    </message>
    <message>
      <source>File with your key</source>
      <translation>Файл с вашим ключом</translation>
    </message>
    <message>
      <source>This is only the half of a key that others get. Choose the one that holds your secret key: where you had it, export it as a secret key first.</source>
      <translation>Это лишь та половина ключа, которую получают другие. Выберите содержащую секретный ключ: экспортируйте его сначала там, где он у вас был.</translation>
    </message>
    <message>
      <source>Importing your key…</source>
      <translation>Ваш ключ импортируется…</translation>
    </message>
  </context>
  <context>
    <name>KeysWindow</name>
    <message>
      <source>Keys</source>
      <translation>Ключи</translation>
    </message>
    <message>
      <source>Search by name, address, fingerprint or key ID</source>
      <translation>Поиск по имени, адресу, отпечатку или ID ключа</translation>
    </message>
    <message>
      <source>Which keys</source>
      <translation>Какие ключи</translation>
    </message>
    <message>
      <source>&amp;More</source>
      <translation>&amp;Ещё</translation>
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation>&amp;Создать ключ…</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Импортировать</translation>
    </message>
    <message>
      <source>Group: %s</source>
      <translation>Группа: %s</translation>
    </message>
    <message>
      <source>No key fits. Clear the search, or choose “All keys”.</source>
      <translation>Ни один ключ не подходит. Очистите поиск или выберите «Все ключи».</translation>
    </message>
    <message>
      <source>No keys yet. Create one of your own, or import those of the people you write to.</source>
      <translation>Ключей пока нет. Создайте собственный или импортируйте ключи тех, кому пишете.</translation>
    </message>
  </context>
  <context>
    <name>LetterCard</name>
    <message>
      <source>It was sent  (S)</source>
      <translation>Отправлено  (S)</translation>
    </message>
    <message>
      <source>To: %1</source>
      <translation>Кому: %1</translation>
    </message>
    <message>
      <source>Bcc: %1</source>
      <translation>Скрытая копия: %1</translation>
    </message>
    <message>
      <source>(none)</source>
      <translation>(нет)</translation>
    </message>
    <message>
      <source>Subject, in clear: %1</source>
      <translation>Тема, открыто: %1</translation>
    </message>
    <message>
      <source>The text is sealed (%1 characters). The queue keeps no other.</source>
      <translation>Текст запечатан (%1 знаков). Другого очередь не хранит.</translation>
    </message>
    <message>
      <source>Co&amp;py the sealed text</source>
      <translation>Ко&amp;пировать запечатанный текст</translation>
    </message>
    <message>
      <source>This letter is not written yet.</source>
      <translation>Это письмо ещё не написано.</translation>
    </message>
    <message>
      <source>&amp;Write it…</source>
      <translation>&amp;Написать его…</translation>
    </message>
    <message>
      <source>The sealed text is on the clipboard.</source>
      <translation>Запечатанный текст в буфере обмена.</translation>
    </message>
  </context>
  <context>
    <name>LetterEdit</name>
    <message>
      <source>Text of the letter</source>
      <translation>Текст письма</translation>
    </message>
  </context>
  <context>
    <name>LetterFoot</name>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Save as…</source>
      <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
      <source>&amp;Queue…</source>
      <translation>В &amp;очередь…</translation>
    </message>
    <message>
      <source>&amp;Drafts…</source>
      <translation>&amp;Черновики…</translation>
    </message>
    <message>
      <source>Seal and co&amp;py</source>
      <translation>Запечатать и &amp;копировать</translation>
    </message>
    <message>
      <source>Sign and co&amp;py</source>
      <translation>Подписать и &amp;копировать</translation>
    </message>
    <message>
      <source>Seal and &amp;insert</source>
      <translation>Запечатать и &amp;вставить</translation>
    </message>
    <message>
      <source>Sign and &amp;insert</source>
      <translation>Подписать и &amp;вставить</translation>
    </message>
    <message>
      <source>kept as a draft</source>
      <translation>сохранено как черновик</translation>
    </message>
    <message>
      <source>not kept as a draft</source>
      <translation>не сохранено как черновик</translation>
    </message>
  </context>
  <context>
    <name>LetterHead</name>
    <message>
      <source>To</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Cc</source>
      <translation>Копия</translation>
    </message>
    <message>
      <source>Bcc</source>
      <translation>Скрытая копия</translation>
    </message>
    <message>
      <source>Cc, &amp;Bcc</source>
      <translation>Копия, &amp;скрытая копия</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <translation>не шифруется</translation>
    </message>
    <message>
      <source>Mail servers and the webmail see the subject. Keep it neutral.</source>
      <translation>Тему видят почтовые серверы и веб-почта. Пусть она будет нейтральной.</translation>
    </message>
    <message>
      <source>&amp;Cc</source>
      <translation>&amp;Копия</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>К&amp;ому</translation>
    </message>
    <message>
      <source>Sub&amp;ject</source>
      <translation>&amp;Тема</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Open a link?</source>
      <translation>Открыть ссылку?</translation>
    </message>
    <message>
      <source>It leads to %1.</source>
      <translation>Она ведёт на %1.</translation>
    </message>
    <message>
      <source>That site then learns that you read this letter, when, and from where.</source>
      <translation>Тогда сайт узнает, что вы читаете это письмо, когда и откуда.</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>&amp;Stay here</source>
      <translation>&amp;Остаться здесь</translation>
    </message>
    <message>
      <source>&amp;Open it</source>
      <translation>&amp;Открыть</translation>
    </message>
  </context>
  <context>
    <name>LogDialog</name>
    <message>
      <source>Note what passed</source>
      <translation>Записать, что было</translation>
    </message>
    <message>
      <source>What passed</source>
      <translation>Что было</translation>
    </message>
    <message>
      <source>With which outcome</source>
      <translation>С каким итогом</translation>
    </message>
    <message>
      <source>What it was about, in a sentence</source>
      <translation>О чём шла речь, одним предложением</translation>
    </message>
    <message>
      <source>What they said</source>
      <translation>Что сказали они</translation>
    </message>
    <message>
      <source>What I said</source>
      <translation>Что сказал я</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
  </context>
  <context>
    <name>LookUpDialog</name>
    <message>
      <source>Look a key up</source>
      <translation>Найти ключ</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Спрашиваем…</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Импортируем…</translation>
    </message>
    <message>
      <source>E-mail address, fingerprint, text of a QR code, or https://…</source>
      <translation>Адрес почты, отпечаток, текст QR-кода или https://…</translation>
    </message>
    <message>
      <source>&amp;Look up</source>
      <translation>&amp;Найти</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>The directories name different keys: one of them may be somebody else's.</source>
      <translation>Каталоги называют разные ключи: один из них может быть чужим.</translation>
    </message>
    <message>
      <source>Nothing was imported yet.</source>
      <translation>Пока ничего не импортировано.</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Импорт</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Sealpost</source>
      <translation>Sealpost</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Ваш ключ</translation>
    </message>
    <message>
      <source>Browsers on this computer</source>
      <translation>Браузеры на этом компьютере</translation>
    </message>
    <message>
      <source>Recent activity</source>
      <translation>Последние действия</translation>
    </message>
    <message>
      <source>Version %s</source>
      <translation>Версия %s</translation>
    </message>
    <message>
      <source>Start at &amp;login</source>
      <translation>Запускать при &amp;входе</translation>
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation>&amp;Новое запечатанное письмо…</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>&amp;Прочесть файл…</translation>
    </message>
    <message>
      <source>&amp;Queue…</source>
      <translation>О&amp;чередь…</translation>
    </message>
    <message>
      <source>&amp;Contacts…</source>
      <translation>К&amp;онтакты…</translation>
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation>&amp;Ключи…</translation>
    </message>
    <message>
      <source>&amp;Files…</source>
      <translation>&amp;Файлы…</translation>
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation>&amp;Сайты и браузеры…</translation>
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation>&amp;Активность…</translation>
    </message>
    <message>
      <source>&amp;Mark and lock…</source>
      <translation>&amp;Знак и блокировка…</translation>
    </message>
    <message>
      <source>Cal&amp;endar…</source>
      <translation>Кален&amp;дарь…</translation>
    </message>
    <message>
      <source>S&amp;torage…</source>
      <translation>&amp;Хранилище…</translation>
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation>Проверить н&amp;астройку…</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Поиск…</translation>
    </message>
    <message>
      <source>Your keys can't be read at the moment.</source>
      <translation>Ваши ключи сейчас прочитать нельзя.</translation>
    </message>
    <message>
      <source>Look a&amp;gain</source>
      <translation>Посмотреть &amp;снова</translation>
    </message>
    <message>
      <source>You have no key yet. Create one now, or import the one that you have elsewhere.</source>
      <translation>У вас ещё нет ключа. Создайте его сейчас или импортируйте тот, что есть у вас в другом месте.</translation>
    </message>
    <message>
      <source>Set up step &amp;by step…</source>
      <translation>Настроить &amp;по шагам…</translation>
    </message>
    <message>
      <source>&amp;Create a key…</source>
      <translation>&amp;Создать ключ…</translation>
    </message>
    <message>
      <source>I&amp;mport…</source>
      <translation>И&amp;мпорт…</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Copy the fingerprint</source>
      <translation>Скопировать отпечаток</translation>
    </message>
    <message>
      <source>No browser was found here. Install Chromium or Firefox, then look again.</source>
      <translation>Браузеров здесь не найдено. Установите Chromium или Firefox и посмотрите снова.</translation>
    </message>
    <message>
      <source>Repair</source>
      <translation>Исправить</translation>
    </message>
    <message>
      <source>Link</source>
      <translation>Связать</translation>
    </message>
    <message>
      <source>Nothing yet. Each use of your key will be listed here, without any content.</source>
      <translation>Пока ничего. Здесь будет каждое использование вашего ключа, без содержания.</translation>
    </message>
    <message>
      <source>Keep Sealpost running?</source>
      <translation>Оставить Sealpost работать?</translation>
    </message>
    <message>
      <source>There is no tray here to put it in. While it runs, your browsers can seal and open letters.</source>
      <translation>Здесь нет области уведомлений, куда его убрать. Пока он работает, браузеры могут запечатывать и открывать письма.</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Выйти</translation>
    </message>
    <message>
      <source>&amp;Keep running</source>
      <translation>&amp;Оставить</translation>
    </message>
  </context>
  <context>
    <name>MarkBadge</name>
    <message>
      <source>Your personal mark: only Sealpost itself can show it</source>
      <translation>Ваш личный знак: показать его может только сам Sealpost</translation>
    </message>
    <message>
      <source>Your personal mark: %s</source>
      <translation>Ваш личный знак: %s</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <source>Merge two contacts</source>
      <translation>Объединить два контакта</translation>
    </message>
    <message>
      <source>Is this one person?</source>
      <translation>Это один человек?</translation>
    </message>
    <message>
      <source>Together</source>
      <translation>Вместе</translation>
    </message>
    <message>
      <source>Calls, letters and the queue of both stay. A “no” of either stays a “no”. You can undo it.</source>
      <translation>Звонки, письма и очередь обоих остаются. «Нет» любого из них остаётся «нет». Это можно отменить.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Объединить</translation>
    </message>
  </context>
  <context>
    <name>MissingKeys</name>
    <message>
      <source>Import a key</source>
      <translation>Импортировать ключ</translation>
    </message>
    <message>
      <source>Keys (*.asc *.gpg *.pgp *.key)</source>
      <translation>Ключи (*.asc *.gpg *.pgp *.key)</translation>
    </message>
    <message>
      <source>Your OpenPGP key</source>
      <translation>Ваш ключ OpenPGP</translation>
    </message>
    <message>
      <source>Hello,

I would like to write to you in sealed letters that only you can open. Please send me your public OpenPGP key as a file, and tell me a number where I can call you to compare its fingerprint.

If you have no key yet: sealpost.org and gnupg.org show how to make one.</source>
      <translation>Здравствуйте!

Я хотел бы писать вам запечатанные письма, которые сможете открыть только вы. Пришлите мне, пожалуйста, свой открытый ключ OpenPGP файлом и номер, по которому я могу позвонить и сравнить его отпечаток.

Если ключа ещё нет: на sealpost.org и gnupg.org показано, как его создать.</translation>
    </message>
    <message>
      <source>The request is open in your mail program. Send it from there.</source>
      <translation>Просьба открыта в вашей почтовой программе. Отправьте её оттуда.</translation>
    </message>
    <message>
      <source>No mail program opens here. The request is on the clipboard: paste it into a mail to %s.</source>
      <translation>Почтовая программа здесь не открывается. Просьба в буфере обмена: вставьте её в письмо для %s.</translation>
    </message>
  </context>
  <context>
    <name>NewKeyForm</name>
    <message>
      <source>in 2 years (can be extended)</source>
      <translation>через 2 года (можно продлить)</translation>
    </message>
    <message>
      <source>in 1 year</source>
      <translation>через 1 год</translation>
    </message>
    <message>
      <source>in 5 years</source>
      <translation>через 5 лет</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>Curve 25519 (modern, small)</source>
      <translation>Curve 25519 (современный, небольшой)</translation>
    </message>
    <message>
      <source>RSA 4096 (for old programs)</source>
      <translation>RSA 4096 (для старых программ)</translation>
    </message>
    <message>
      <source>Your &amp;name</source>
      <translation>Ваше &amp;имя</translation>
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation>&amp;Адрес почты</translation>
    </message>
    <message>
      <source>&amp;Expires</source>
      <translation>&amp;Истекает</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>More &amp;choices</source>
      <translation>Другие &amp;варианты</translation>
    </message>
  </context>
  <context>
    <name>NextStepDialog</name>
    <message>
      <source>What next?</source>
      <translation>Что дальше?</translation>
    </message>
    <message>
      <source>Nothing for now</source>
      <translation>Пока ничего</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;ОК</translation>
    </message>
  </context>
  <context>
    <name>Numbers</name>
    <message>
      <source>What kind of number</source>
      <translation>Что это за номер</translation>
    </message>
  </context>
  <context>
    <name>OfferRows</name>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Number or address</source>
      <translation>Номер или адрес</translation>
    </message>
    <message>
      <source>Here already</source>
      <translation>Уже здесь</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Что сделать</translation>
    </message>
    <message>
      <source>add</source>
      <translation>добавить</translation>
    </message>
    <message>
      <source>merge</source>
      <translation>объединить</translation>
    </message>
    <message>
      <source>leave out</source>
      <translation>пропустить</translation>
    </message>
  </context>
  <context>
    <name>OwnTime</name>
    <message>
      <source>Your own time</source>
      <translation>Ваше время</translation>
    </message>
    <message>
      <source>Nothing &amp;rings between</source>
      <translation>Ничего не &amp;звонит</translation>
    </message>
    <message>
      <source>Each day; what becomes due waits for the end. Empty: it may ring at any time.</source>
      <translation>Каждый день; что наступит за это время, подождёт до конца. Пусто: может звонить когда угодно.</translation>
    </message>
    <message>
      <source>No call is advised while you are busy, as a calendar file (.ics) or a folder of them says.</source>
      <translation>Пока вы заняты по файлу календаря (.ics) или папке таких файлов, звонить не советуется.</translation>
    </message>
    <message>
      <source>Use &amp;none</source>
      <translation>&amp;Без календаря</translation>
    </message>
    <message>
      <source>Choose a f&amp;ile…</source>
      <translation>Выбрать ф&amp;айл…</translation>
    </message>
    <message>
      <source>Choose a f&amp;older…</source>
      <translation>Выбрать п&amp;апку…</translation>
    </message>
    <message>
      <source>Your calendar: %1</source>
      <translation>Ваш календарь: %1</translation>
    </message>
    <message>
      <source>Your calendar: none is named</source>
      <translation>Ваш календарь: не указан</translation>
    </message>
    <message>
      <source>Your calendar</source>
      <translation>Ваш календарь</translation>
    </message>
    <message>
      <source>The folder of your calendar</source>
      <translation>Папка вашего календаря</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source>S&amp;top</source>
      <translation>&amp;Стоп</translation>
    </message>
    <message>
      <source>&amp;Continue</source>
      <translation>&amp;Дальше</translation>
    </message>
  </context>
  <context>
    <name>PairedBrowsersList</name>
    <message>
      <source>Browser</source>
      <translation>Браузер</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Сейчас</translation>
    </message>
    <message>
      <source>connected</source>
      <translation>на связи</translation>
    </message>
    <message>
      <source>Paired</source>
      <translation>Сопряжён</translation>
    </message>
    <message>
      <source>Last used</source>
      <translation>Последнее использование</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>О&amp;тозвать</translation>
    </message>
    <message>
      <source>None yet. The first time that a browser with the extension asks, you compare a code here.</source>
      <translation>Пока нет. Когда браузер с расширением обратится впервые, здесь вы сравните код.</translation>
    </message>
  </context>
  <context>
    <name>PairingDialog</name>
    <message>
      <source>Sealpost: a new browser</source>
      <translation>Sealpost: новый браузер</translation>
    </message>
    <message>
      <source>%s wants to work with Sealpost</source>
      <translation>%s хочет работать с Sealpost</translation>
    </message>
    <message>
      <source>A browser</source>
      <translation>Браузер</translation>
    </message>
    <message>
      <source>Code: %s</source>
      <translation>Код: %s</translation>
    </message>
    <message>
      <source>Press the Sealpost button in the browser's toolbar: it shows a code too. Pair the browser only if it is the same one, and only if you have just loaded or used Sealpost there. Once paired, pages of that browser can ask to use your key; you still answer each of them here.</source>
      <translation>Нажмите кнопку Sealpost на панели браузера: там тоже показан код. Сопрягайте браузер, только если код тот же и если вы только что загрузили или использовали там Sealpost. После этого страницы этого браузера могут просить о вашем ключе; каждой из них вы по-прежнему отвечаете здесь.</translation>
    </message>
    <message>
      <source>&amp;Don't pair</source>
      <translation>&amp;Не сопрягать</translation>
    </message>
    <message>
      <source>&amp;The codes are the same</source>
      <translation>&amp;Коды совпадают</translation>
    </message>
  </context>
  <context>
    <name>PartCard</name>
    <message>
      <source>Encrypted to you</source>
      <translation>Зашифровано для вас</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Не зашифровано</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who wrote it</source>
      <translation>Не подписано: никто не может сказать, кто это написал</translation>
    </message>
    <message>
      <source>Also named: %1</source>
      <translation>Названы также: %1</translation>
    </message>
    <message>
      <source>Signed on %1</source>
      <translation>Подписано %1</translation>
    </message>
    <message>
      <source>This is only the beginning. Save the text to read all of it.</source>
      <translation>Это лишь начало. Сохраните текст, чтобы прочесть весь.</translation>
    </message>
    <message>
      <source>Pictures, forms and other active content were left out.</source>
      <translation>Картинки, формы и другое активное содержимое убрано.</translation>
    </message>
    <message>
      <source>Copy the text</source>
      <translation>Копировать текст</translation>
    </message>
    <message>
      <source>Its text is not repeated here. Whoever wants to read it finds it in the mail.</source>
      <translation>Его текст здесь не повторяется. Кто хочет прочесть его, найдёт в письме.</translation>
    </message>
    <message>
      <source>There is no text in it.</source>
      <translation>Текста в нём нет.</translation>
    </message>
    <message>
      <source>file without a name</source>
      <translation>файл без имени</translation>
    </message>
    <message>
      <source>Careful: this is a program. Opening it runs it.</source>
      <translation>Осторожно: это программа. Открыть её значит запустить.</translation>
    </message>
    <message>
      <source>&amp;Save…</source>
      <translation>&amp;Сохранить…</translation>
    </message>
    <message>
      <source>Save %1</source>
      <translation>Сохранить %1</translation>
    </message>
    <message>
      <source>&amp;Read</source>
      <translation>&amp;Прочесть</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Change the passphrase</source>
      <translation>Сменить парольную фразу</translation>
    </message>
    <message>
      <source>GnuPG asks for the present passphrase, then for the new one, in windows of its own.</source>
      <translation>GnuPG спросит нынешнюю парольную фразу, затем новую, в своих окнах.</translation>
    </message>
    <message>
      <source>Backups that you made before keep the old passphrase. Make a new one afterwards.</source>
      <translation>У сделанных раньше копий остаётся старая фраза. Сделайте потом новую копию.</translation>
    </message>
    <message>
      <source>C&amp;hange</source>
      <translation>&amp;Изменить</translation>
    </message>
    <message>
      <source>Waiting for GnuPG…</source>
      <translation>Ожидание GnuPG…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>The new passphrase holds from now on.</source>
      <translation>Новая парольная фраза действует с этого момента.</translation>
    </message>
  </context>
  <context>
    <name>PasswordCard</name>
    <message>
      <source>Everybody opens this letter with the password, in any OpenPGP program or in the opener page. It is not signed.</source>
      <translation>Это письмо каждый откроет паролем, в любой программе OpenPGP или на странице-открывалке. Оно не подписано.</translation>
    </message>
    <message>
      <source>English words, made by chance</source>
      <translation>английские слова, выбранные случайно</translation>
    </message>
    <message>
      <source>Russian words, made by chance</source>
      <translation>русские слова, выбранные случайно</translation>
    </message>
    <message>
      <source>Hungarian words, made by chance</source>
      <translation>венгерские слова, выбранные случайно</translation>
    </message>
    <message>
      <source>the answer to a question of mine</source>
      <translation>ответ на мой вопрос</translation>
    </message>
    <message>
      <source>It stands above the sealed text, and everybody can read it.</source>
      <translation>Он стоит над запечатанным текстом, и его может прочесть каждый.</translation>
    </message>
    <message>
      <source>&amp;Kind</source>
      <translation>&amp;Вид</translation>
    </message>
    <message>
      <source>&amp;Question</source>
      <translation>&amp;Вопрос</translation>
    </message>
    <message>
      <source>Ans&amp;wer</source>
      <translation>&amp;Ответ</translation>
    </message>
    <message>
      <source>&amp;Password</source>
      <translation>&amp;Пароль</translation>
    </message>
    <message>
      <source>&amp;Other words</source>
      <translation>&amp;Другие слова</translation>
    </message>
    <message>
      <source>Cop&amp;y it</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>&amp;Tell it by phone</source>
      <translation>&amp;Сообщить по телефону</translation>
    </message>
    <message>
      <source>Save the &amp;opener page…</source>
      <translation>Сохранить страницу-&amp;открывалку…</translation>
    </message>
    <message>
      <source>Use &amp;keys again</source>
      <translation>Снова &amp;ключами</translation>
    </message>
    <message>
      <source>&amp;Remember it for letters to %s, sealed to my own key</source>
      <translation>&amp;Запомнить для писем к %s, запечатав моим ключом</translation>
    </message>
    <message>
      <source>This is the password for all letters to %s. Other words won't open the earlier ones.</source>
      <translation>Это пароль всех писем к %s. Другими словами прежние не открыть.</translation>
    </message>
    <message>
      <source>Anyone who has the letter can try answers for as long as they like.</source>
      <translation>У кого есть письмо, тот может подбирать ответы сколько угодно.</translation>
    </message>
  </context>
  <context>
    <name>PeopleCard</name>
    <message>
      <source>no address</source>
      <translation>нет адреса</translation>
    </message>
    <message>
      <source>Compare…</source>
      <translation>Сравнить…</translation>
    </message>
    <message>
      <source>What now?</source>
      <translation>Что теперь?</translation>
    </message>
    <message>
      <source>&amp;Look the key up…</source>
      <translation>&amp;Найти ключ…</translation>
    </message>
    <message>
      <source>&amp;Import it from a file…</source>
      <translation>&amp;Импортировать из файла…</translation>
    </message>
    <message>
      <source>&amp;Ask for it by mail</source>
      <translation>&amp;Попросить письмом</translation>
    </message>
    <message>
      <source>Seal with a &amp;password instead</source>
      <translation>Запечатать &amp;паролем</translation>
    </message>
    <message>
      <source>What to do about the key of %s</source>
      <translation>Что делать с ключом: %s</translation>
    </message>
  </context>
  <context>
    <name>PermissionDialog</name>
    <message>
      <source>Sealpost: permission</source>
      <translation>Sealpost: разрешение</translation>
    </message>
    <message>
      <source>%s wants to seal and sign a letter with your key</source>
      <translation>%s хочет запечатать и подписать письмо вашим ключом</translation>
    </message>
    <message>
      <source>%s wants to sign a text with your key</source>
      <translation>%s хочет подписать текст вашим ключом</translation>
    </message>
    <message>
      <source>%s wants to open a sealed message with your key</source>
      <translation>%s хочет открыть запечатанное сообщение вашим ключом</translation>
    </message>
    <message>
      <source>%s wants to use your key</source>
      <translation>%s хочет использовать ваш ключ</translation>
    </message>
    <message>
      <source>The text is sealed for the people named below and signed in your name. The page gets the sealed text only.</source>
      <translation>Текст запечатывается для названных ниже людей и подписывается вашим именем. Страница получает только запечатанный текст.</translation>
    </message>
    <message>
      <source>The text gets your signature, so everybody can see that it is yours. It stays readable.</source>
      <translation>Текст получает вашу подпись, и каждый видит, что он ваш. Он остаётся читаемым.</translation>
    </message>
    <message>
      <source>The message is shown to you in a frame of Sealpost's own. The page never gets its text.</source>
      <translation>Сообщение показывается вам в собственной рамке Sealpost. Страница его текста не получает.</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Сайт</translation>
    </message>
    <message>
      <source>Browser</source>
      <translation>Браузер</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Ваш ключ</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Для</translation>
    </message>
    <message>
      <source>&amp;Not now</source>
      <translation>Не &amp;сейчас</translation>
    </message>
    <message>
      <source>Ne&amp;ver</source>
      <translation>&amp;Никогда</translation>
    </message>
    <message>
      <source>&amp;Always for this site</source>
      <translation>&amp;Всегда для этого сайта</translation>
    </message>
    <message>
      <source>&amp;This time</source>
      <translation>&amp;На этот раз</translation>
    </message>
  </context>
  <context>
    <name>Placing</name>
    <message>
      <source>To put it into the webmail, press Reply there, then “Write in Sealpost” in its Sealpost menu.</source>
      <translation>Чтобы вставить его в веб-почту, нажмите там «Ответить», затем «Написать в Sealpost» в меню Sealpost.</translation>
    </message>
    <message>
      <source>The compose box in the webmail is gone. Your letter stays here: seal it and copy it instead.</source>
      <translation>Окна письма в веб-почте больше нет. Ваше письмо остаётся здесь: запечатайте и скопируйте его.</translation>
    </message>
    <message>
      <source>The compose box in the webmail is gone.</source>
      <translation>Окна письма в веб-почте больше нет.</translation>
    </message>
    <message>
      <source>Sealed. Putting it into the webmail…</source>
      <translation>Запечатано. Вставляется в веб-почту…</translation>
    </message>
    <message>
      <source>The webmail writes from another account now than when you began.</source>
      <translation>Веб-почта пишет теперь с другого адреса, чем в начале.</translation>
    </message>
    <message>
      <source>The webmail did not keep the letter as it was sealed.</source>
      <translation>Веб-почта не сохранила письмо таким, каким оно запечатано.</translation>
    </message>
    <message>
      <source>The webmail did not say whether the letter is there.</source>
      <translation>Веб-почта не сообщила, на месте ли письмо.</translation>
    </message>
    <message>
      <source>&amp;Copy the sealed letter</source>
      <translation>&amp;Копировать запечатанное письмо</translation>
    </message>
    <message>
      <source>%s It is sealed: paste it yourself.</source>
      <translation>%s Оно запечатано: вставьте его сами.</translation>
    </message>
  </context>
  <context>
    <name>PracticePage</name>
    <message>
      <source>Your first sealed letter</source>
      <translation>Ваше первое запечатанное письмо</translation>
    </message>
    <message>
      <source>Write something to yourself. It is sealed, and opened again at once.</source>
      <translation>Напишите что-нибудь себе. Оно запечатывается и тут же открывается.</translation>
    </message>
    <message>
      <source>Hello! Nobody but me can read this.</source>
      <translation>Привет! Это могу прочесть только я.</translation>
    </message>
    <message>
      <source>A letter to yourself</source>
      <translation>Письмо себе</translation>
    </message>
    <message>
      <source>This is what travels:</source>
      <translation>Вот что идёт по сети:</translation>
    </message>
    <message>
      <source>This is what you read:</source>
      <translation>Вот что читаете вы:</translation>
    </message>
    <message>
      <source>Go on in the practice &amp;mailbox…</source>
      <translation>Продолжить в учебном &amp;ящике…</translation>
    </message>
    <message>
      <source>&amp;Finish</source>
      <translation>&amp;Готово</translation>
    </message>
    <message>
      <source>&amp;Seal it and open it again</source>
      <translation>&amp;Запечатать и снова открыть</translation>
    </message>
    <message>
      <source>Sealing and opening. The passphrase may be asked for…</source>
      <translation>Запечатывается и открывается. Может понадобиться парольная фраза…</translation>
    </message>
    <message>
      <source>It came back, but not as it was sealed. Check the set-up.</source>
      <translation>Оно вернулось, но не таким, каким запечатано. Проверьте настройку.</translation>
    </message>
    <message>
      <source>Sealed, and signed by %1. Nobody has changed it.</source>
      <translation>Запечатано и подписано: %1. Никто его не изменил.</translation>
    </message>
    <message>
      <source>The practice mailbox opens in a browser of its own, with keys to play with.</source>
      <translation>Учебный ящик открывается в отдельном браузере, с ключами для проб.</translation>
    </message>
  </context>
  <context>
    <name>ProtectionWindow</name>
    <message>
      <source>Mark and lock</source>
      <translation>Знак и блокировка</translation>
    </message>
    <message>
      <source>Your personal mark</source>
      <translation>Ваш личный знак</translation>
    </message>
    <message>
      <source>Sealpost shows it beside every question and every letter that it opens. A web page can imitate our windows, but it can't know your mark: where it is missing, or another one, trust nothing that you see there.</source>
      <translation>Sealpost показывает его у каждого вопроса и каждого открытого письма. Веб-страница может подделать наши окна, но вашего знака не знает: где его нет или он другой, не верьте ничему.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Блокировка</translation>
    </message>
    <message>
      <source>Your word</source>
      <translation>Ваше слово</translation>
    </message>
    <message>
      <source>&amp;Another one</source>
      <translation>&amp;Другой</translation>
    </message>
    <message>
      <source>Own &amp;picture…</source>
      <translation>Своя &amp;картинка…</translation>
    </message>
    <message>
      <source>Boat</source>
      <translation>Лодка</translation>
    </message>
    <message>
      <source>House</source>
      <translation>Дом</translation>
    </message>
    <message>
      <source>Tree</source>
      <translation>Дерево</translation>
    </message>
    <message>
      <source>Fish</source>
      <translation>Рыба</translation>
    </message>
    <message>
      <source>Bell</source>
      <translation>Колокол</translation>
    </message>
    <message>
      <source>Cup</source>
      <translation>Чашка</translation>
    </message>
    <message>
      <source>Anchor</source>
      <translation>Якорь</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>Солнце</translation>
    </message>
    <message>
      <source>Moon</source>
      <translation>Луна</translation>
    </message>
    <message>
      <source>Star</source>
      <translation>Звезда</translation>
    </message>
    <message>
      <source>Leaf</source>
      <translation>Лист</translation>
    </message>
    <message>
      <source>Mountain</source>
      <translation>Гора</translation>
    </message>
    <message>
      <source>Umbrella</source>
      <translation>Зонт</translation>
    </message>
    <message>
      <source>Apple</source>
      <translation>Яблоко</translation>
    </message>
    <message>
      <source>Kite</source>
      <translation>Змей</translation>
    </message>
    <message>
      <source>Cat</source>
      <translation>Кошка</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Зелёный</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Синий</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Фиолетовый</translation>
    </message>
    <message>
      <source>Rose</source>
      <translation>Розовый</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Красный</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Оранжевый</translation>
    </message>
    <message>
      <source>Olive</source>
      <translation>Оливковый</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Серый</translation>
    </message>
    <message>
      <source>Own picture</source>
      <translation>Своя картинка</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Картинки</translation>
    </message>
    <message>
      <source>Your personal mark: %s</source>
      <translation>Ваш личный знак: %s</translation>
    </message>
    <message>
      <source>A lock closes all opened letters, here and in your browsers, and the next use of a key asks for its passphrase again.</source>
      <translation>Блокировка закрывает все открытые письма, здесь и в браузерах, а следующее использование ключа снова спросит парольную фразу.</translation>
    </message>
    <message>
      <source>When nobody is there</source>
      <translation>Когда никого нет</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>Before the computer &amp;sleeps</source>
      <translation>Перед с&amp;ном компьютера</translation>
    </message>
    <message>
      <source>When the s&amp;creen is locked</source>
      <translation>Когда &amp;экран заперт</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>&amp;Заблокировать сейчас</translation>
    </message>
  </context>
  <context>
    <name>PublishDialog</name>
    <message>
      <source>Make your key findable</source>
      <translation>Сделать ключ находимым</translation>
    </message>
    <message>
      <source>This goes to each directory that you tick, for everybody to see:</source>
      <translation>Это уйдёт в каждый отмеченный каталог, на виду у всех:</translation>
    </message>
    <message>
      <source>the public key, and nothing secret</source>
      <translation>открытый ключ и ничего секретного</translation>
    </message>
    <message>
      <source>Nobody can take a key back from a key server; it can only be revoked.</source>
      <translation>С сервера ключей ключ не забрать; его можно только отозвать.</translation>
    </message>
    <message>
      <source>&amp;Send the mails</source>
      <translation>&amp;Отправить письма</translation>
    </message>
    <message>
      <source>&amp;Publish</source>
      <translation>&amp;Опубликовать</translation>
    </message>
    <message>
      <source>Publishing…</source>
      <translation>Публикуется…</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Опубликовано</translation>
    </message>
    <message>
      <source>The key is there now.</source>
      <translation>Ключ теперь там.</translation>
    </message>
    <message>
      <source>To be found by an address, each needs a yes: a mail goes to it with a link to open.</source>
      <translation>Чтобы находиться по адресу, каждому нужно «да»: на него идёт письмо со ссылкой, которую надо открыть.</translation>
    </message>
    <message>
      <source>Asking for the mails…</source>
      <translation>Просим прислать письма…</translation>
    </message>
  </context>
  <context>
    <name>PutIntoGroupDialog</name>
    <message>
      <source>Put into a group</source>
      <translation>В группу</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Группа</translation>
    </message>
    <message>
      <source>Choose a group, or write the name of a new one.</source>
      <translation>Выберите группу или напишите имя новой.</translation>
    </message>
    <message>
      <source>&amp;Put in</source>
      <translation>&amp;Положить</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Сохраняется…</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
  </context>
  <context>
    <name>QWidget</name>
    <message>
      <source>Export contacts</source>
      <translation>Экспорт контактов</translation>
    </message>
    <message>
      <source>vCard (*.vcf);;Table (*.csv)</source>
      <translation>vCard (*.vcf);;Таблица (*.csv)</translation>
    </message>
    <message>
      <source>Only for &amp;me</source>
      <translation>Только для &amp;меня</translation>
    </message>
    <message>
      <source>It stays on this computer.</source>
      <translation>Это останется на этом компьютере.</translation>
    </message>
    <message>
      <source>For &amp;others too</source>
      <translation>И для &amp;других</translation>
    </message>
    <message>
      <source>Whoever gets the key from you sees that you vouch for it, for ever.</source>
      <translation>Кто получит ключ от вас, увидит, что вы за него ручаетесь, навсегда.</translation>
    </message>
    <message>
      <source>%n more</source>
      <translation>ещё %n</translation>
    </message>
    <message>
      <source>No longer here: %s.</source>
      <translation>Здесь больше нет: %s.</translation>
    </message>
    <message>
      <source>What was sealed to this key can't be opened any more, not even old letters.</source>
      <translation>Что запечатано для этого ключа, больше не открыть, даже старые письма.</translation>
    </message>
    <message>
      <source>You can't sign with it any more.</source>
      <translation>Подписывать им больше нельзя.</translation>
    </message>
    <message>
      <source>Nobody can extend, change or revoke it any more without a backup.</source>
      <translation>Продлить, изменить или отозвать его без копии больше никто не сможет.</translation>
    </message>
    <message>
      <source>You can't seal letters to the owner until you import the key again.</source>
      <translation>Запечатывать письма владельцу нельзя, пока вы снова не импортируете ключ.</translation>
    </message>
    <message>
      <source>That you compared the fingerprint is forgotten with it.</source>
      <translation>То, что вы сравнили отпечаток, тоже забудется.</translation>
    </message>
    <message>
      <source>What you said about the owner's word is forgotten with it.</source>
      <translation>То, что вы сказали о слове владельца, тоже забудется.</translation>
    </message>
    <message>
      <source>Keys that you have verified count as unverified: %s.</source>
      <translation>Проверенные вами ключи станут непроверенными: %s.</translation>
    </message>
    <message>
      <source>Knows its own people; nobody else learns whom you look for.</source>
      <translation>Знает своих людей; больше никто не узнает, кого вы ищете.</translation>
    </message>
    <message>
      <source>Shows an address only when its owner has agreed.</source>
      <translation>Показывает адрес, только если владелец согласился.</translation>
    </message>
    <message>
      <source>Anybody may put any name on %s: compare the fingerprint.</source>
      <translation>На %s любое имя может поставить кто угодно: сравните отпечаток.</translation>
    </message>
    <message>
      <source>New key</source>
      <translation>Новый ключ</translation>
    </message>
    <message>
      <source>Nothing was imported.</source>
      <translation>Ничего не импортировано.</translation>
    </message>
    <message>
      <source>Nothing new</source>
      <translation>Ничего нового</translation>
    </message>
    <message>
      <source>Secret key: whoever has it can open and sign in your name.</source>
      <translation>Секретный ключ: у кого он есть, тот может открывать и подписывать от вашего имени.</translation>
    </message>
    <message>
      <source>%n new keys</source>
      <translation type="unfinished">%n новый ключ</translation>
    </message>
    <message>
      <source>%n keys changed</source>
      <translation type="unfinished">%n ключ изменён</translation>
    </message>
    <message>
      <source>%n keys as they were</source>
      <translation type="unfinished">%n ключ прежний</translation>
    </message>
    <message>
      <source>To confirm, type the end of its fingerprint: %s</source>
      <translation>Для подтверждения введите конец отпечатка: %s</translation>
    </message>
  </context>
  <context>
    <name>QueueDialog</name>
    <message>
      <source>Send it later</source>
      <translation>Отправить позже</translation>
    </message>
    <message>
      <source>The queue keeps the sealed letter only. When it is due, Sealpost reminds you and opens the webmail with it; you press Send. The webmail's own Schedule send does as well, without Sealpost.</source>
      <translation>Очередь хранит только запечатанное письмо. Когда подойдёт срок, Sealpost напомнит и откроет с ним веб-почту; отправите вы. Годится и отложенная отправка самой веб-почты, без Sealpost.</translation>
    </message>
    <message>
      <source>With&amp;out a time</source>
      <translation>&amp;Без времени</translation>
    </message>
    <message>
      <source>At this &amp;time:</source>
      <translation>В это &amp;время:</translation>
    </message>
    <message>
      <source>When the &amp;advisor says: %s on their clock</source>
      <translation>Когда советует &amp;советник: %s по их часам</translation>
    </message>
    <message>
      <source>Because it is near a full hour of their working time, when mail is looked at (an opinion).</source>
      <translation>Потому что это около ровного часа их рабочего времени, когда смотрят почту (мнение).</translation>
    </message>
    <message>
      <source>The advisor would rather call, though: %s</source>
      <translation>Но советник лучше позвонил бы: %s</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>Seal and &amp;queue</source>
      <translation>Запечатать и в &amp;очередь</translation>
    </message>
  </context>
  <context>
    <name>QueueRows</name>
    <message>
      <source>When</source>
      <translation>Когда</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Что</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Кто</translation>
    </message>
    <message>
      <source>What for</source>
      <translation>Зачем</translation>
    </message>
    <message>
      <source>There</source>
      <translation>Там</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Найдено</translation>
    </message>
    <message>
      <source>Finished, the latest first</source>
      <translation>Завершённые, последние сверху</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>снято</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>без времени</translation>
    </message>
  </context>
  <context>
    <name>QueueWindow</name>
    <message>
      <source>Queue</source>
      <translation>Очередь</translation>
    </message>
    <message>
      <source>Queued: %1</source>
      <translation>В очереди: %1</translation>
    </message>
    <message>
      <source>Search the queue by words, names and notes</source>
      <translation>Искать в очереди по словам, именам и заметкам</translation>
    </message>
    <message>
      <source>Which</source>
      <translation>Какие</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Сделать</translation>
    </message>
    <message>
      <source>Calls</source>
      <translation>Звонки</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Письма</translation>
    </message>
    <message>
      <source>Finished</source>
      <translation>Завершённые</translation>
    </message>
    <message>
      <source>Snoo&amp;ze</source>
      <translation>От&amp;ложить</translation>
    </message>
    <message>
      <source>Chan&amp;ge…</source>
      <translation>&amp;Изменить…</translation>
    </message>
    <message>
      <source>&amp;Drop  (D)</source>
      <translation>&amp;Снять  (D)</translation>
    </message>
    <message>
      <source>&amp;History…</source>
      <translation>Ис&amp;тория…</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>Ничего не подходит</translation>
    </message>
    <message>
      <source>Search by the beginning of words, or clear the search.</source>
      <translation>Ищите по началу слов или очистите поиск.</translation>
    </message>
    <message>
      <source>Nothing is finished yet</source>
      <translation>Пока ничего не завершено</translation>
    </message>
    <message>
      <source>What came of each call and letter will stand here.</source>
      <translation>Здесь будет итог каждого звонка и письма.</translation>
    </message>
    <message>
      <source>Nothing to do</source>
      <translation>Делать нечего</translation>
    </message>
    <message>
      <source>Write whom to call or to write to in the line above, what for, and when after an @.</source>
      <translation>Напишите в строке выше, кому позвонить или написать, зачем, и после @ когда.</translation>
    </message>
    <message>
      <source>Another time…</source>
      <translation>Другое время…</translation>
    </message>
    <message>
      <source>To which time?</source>
      <translation>На какое время?</translation>
    </message>
    <message>
      <source>%1: %2</source>
      <translation>%1: %2</translation>
    </message>
    <message>
      <source>Moved: %1</source>
      <translation>Перенесено: %1</translation>
    </message>
    <message>
      <source>Snoozed: %1</source>
      <translation>Отложено: %1</translation>
    </message>
    <message>
      <source>Until when?</source>
      <translation>До какого времени?</translation>
    </message>
    <message>
      <source>Dropped: %1</source>
      <translation>Снято: %1</translation>
    </message>
    <message>
      <source>Changed: %1</source>
      <translation>Изменено: %1</translation>
    </message>
    <message>
      <source>Notes kept: %1</source>
      <translation>Записи сохранены: %1</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Всё как раньше.</translation>
    </message>
  </context>
  <context>
    <name>QuickAdd</name>
    <message>
      <source>Call Zoe: agree on a day @ Friday 15:00</source>
      <translation>Позвонить Зое: согласовать день @ пятница 15:00</translation>
    </message>
    <message>
      <source>New call or letter, in one line</source>
      <translation>Новый звонок или письмо, одной строкой</translation>
    </message>
    <message>
      <source>&amp;Queue it</source>
      <translation>В &amp;очередь</translation>
    </message>
    <message>
      <source>no time yet: @ and a date sets one</source>
      <translation>времени ещё нет: его задаёт @ и дата</translation>
    </message>
    <message>
      <source>Take this as text, not as what was read</source>
      <translation>Считать это текстом, а не тем, что прочитано</translation>
    </message>
    <message>
      <source>nobody you know</source>
      <translation>среди ваших контактов такого нет</translation>
    </message>
    <message>
      <source>Advice: %1 (%2)</source>
      <translation>Совет: %1 (%2)</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>&amp;Принять</translation>
    </message>
    <message>
      <source>The other way</source>
      <translation>Другой путь</translation>
    </message>
    <message>
      <source>Why?</source>
      <translation>Почему?</translation>
    </message>
  </context>
  <context>
    <name>ReaderWindow</name>
    <message>
      <source>Read</source>
      <translation>Чтение</translation>
    </message>
    <message>
      <source>Open it under &amp;Files</source>
      <translation>Откройте это в &amp;«Файлах»</translation>
    </message>
    <message>
      <source>Sa&amp;ve the sealed file…</source>
      <translation>Со&amp;хранить запечатанный файл…</translation>
    </message>
    <message>
      <source>&amp;Answer sealed</source>
      <translation>&amp;Ответить запечатанно</translation>
    </message>
    <message>
      <source>&amp;Save the text…</source>
      <translation>&amp;Сохранить текст…</translation>
    </message>
    <message>
      <source>Save all &amp;files…</source>
      <translation>Сохранить все &amp;файлы…</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Печать…</translation>
    </message>
    <message>
      <source>Try &amp;again</source>
      <translation>Попробовать &amp;снова</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>A letter</source>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>From the clipboard</source>
      <translation>Из буфера обмена</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Открываем…</translation>
    </message>
    <message>
      <source>From %1. Subject and sender are not signed.</source>
      <translation>От %1. Тема и отправитель не подписаны.</translation>
    </message>
    <message>
      <source>This is opened as a file: its content is written beside it, however large.</source>
      <translation>Это открывается как файл: содержимое пишется рядом с ним, какого угодно размера.</translation>
    </message>
    <message>
      <source>This is too large to be read here. Save the sealed file; it is then opened under Files.</source>
      <translation>Здесь это слишком велико для чтения. Сохраните запечатанный файл; затем он открывается в «Файлах».</translation>
    </message>
    <message>
      <source>Save the text</source>
      <translation>Сохранить текст</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Сохранить файл</translation>
    </message>
    <message>
      <source>file</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>Where the files go</source>
      <translation>Куда класть файлы</translation>
    </message>
    <message>
      <source>Saved: %1</source>
      <translation>Сохранено: %1</translation>
    </message>
    <message>
      <source>letter.gpg</source>
      <translation>pismo.gpg</translation>
    </message>
    <message>
      <source>Save the sealed file</source>
      <translation>Сохранить запечатанный файл</translation>
    </message>
    <message>
      <source>Encrypted to you</source>
      <translation>Зашифровано для вас</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Не зашифровано</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who wrote it</source>
      <translation>Не подписано: никто не может сказать, кто это написал</translation>
    </message>
  </context>
  <context>
    <name>RecurrenceBox</name>
    <message>
      <source>Again</source>
      <translation>Повтор</translation>
    </message>
    <message>
      <source> days</source>
      <translation> дн.</translation>
    </message>
    <message>
      <source>Rule, as calendars write it</source>
      <translation>Правило, как его пишут календари</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>every day</source>
      <translation>каждый день</translation>
    </message>
    <message>
      <source>every working day</source>
      <translation>каждый рабочий день</translation>
    </message>
    <message>
      <source>every week</source>
      <translation>каждую неделю</translation>
    </message>
    <message>
      <source>every two weeks</source>
      <translation>каждые две недели</translation>
    </message>
    <message>
      <source>every month</source>
      <translation>каждый месяц</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>каждый год</translation>
    </message>
    <message>
      <source>so long after it was done</source>
      <translation>через столько-то после выполнения</translation>
    </message>
    <message>
      <source>by a rule of my own</source>
      <translation>по своему правилу</translation>
    </message>
  </context>
  <context>
    <name>RefreshDialog</name>
    <message>
      <source>Have they changed elsewhere?</source>
      <translation>Не изменились ли они в другом месте?</translation>
    </message>
    <message>
      <source>Each directory that you ask learns which keys you have.</source>
      <translation>Каждый спрошенный каталог узнает, какие ключи у вас есть.</translation>
    </message>
    <message>
      <source>&amp;Take the changes</source>
      <translation>&amp;Взять изменения</translation>
    </message>
    <message>
      <source>&amp;Refresh</source>
      <translation>&amp;Обновить</translation>
    </message>
    <message>
      <source>Asking…</source>
      <translation>Спрашиваем…</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Что нового</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Импортируем…</translation>
    </message>
    <message>
      <source>Refreshed</source>
      <translation>Обновлено</translation>
    </message>
  </context>
  <context>
    <name>ReminderCard</name>
    <message>
      <source>Due now</source>
      <translation>Пора сейчас</translation>
    </message>
    <message>
      <source>&amp;Quiet for an hour</source>
      <translation>&amp;Тихо на час</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Закрыть</translation>
    </message>
    <message>
      <source>Keep the &amp;hour</source>
      <translation>Оставить &amp;час</translation>
    </message>
    <message>
      <source>Keep the &amp;moment</source>
      <translation>Оставить &amp;миг</translation>
    </message>
    <message>
      <source>New reminders come here by themselves, and as notices of your desktop.</source>
      <translation>Новые напоминания приходят сюда сами и уведомлениями рабочего стола.</translation>
    </message>
    <message>
      <source>Nothing is due</source>
      <translation>Ничего не назначено</translation>
    </message>
    <message>
      <source>keep the hour on the wall, or keep the moment?</source>
      <translation>оставить час по местным часам или тот же миг?</translation>
    </message>
    <message>
      <source>Move to %1</source>
      <translation>Перенести на %1</translation>
    </message>
    <message>
      <source>Skip</source>
      <translation>Пропустить</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Dial</source>
      <translation>Набрать</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Отправлено</translation>
    </message>
    <message>
      <source>Called</source>
      <translation>Звонок сделан</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Отложить</translation>
    </message>
    <message>
      <source>%1 comes again %2.</source>
      <translation>%1 вернётся %2.</translation>
    </message>
    <message>
      <source>%1 waits without a time.</source>
      <translation>%1 ждёт без времени.</translation>
    </message>
    <message>
      <source>%1 is off the list.</source>
      <translation>%1 больше не в списке.</translation>
    </message>
    <message>
      <source>It</source>
      <translation>Это</translation>
    </message>
    <message>
      <source>What comes next?</source>
      <translation>Что дальше?</translation>
    </message>
    <message>
      <source>&amp;Nothing</source>
      <translation>&amp;Ничего</translation>
    </message>
    <message>
      <source>Queued: %1</source>
      <translation>В очереди: %1</translation>
    </message>
    <message>
      <source>It is as it was before.</source>
      <translation>Всё как раньше.</translation>
    </message>
    <message>
      <source>Your own clock is the one of this place now.</source>
      <translation>Ваши часы теперь местные.</translation>
    </message>
  </context>
  <context>
    <name>Reminders</name>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Snooze</source>
      <translation>Отложить</translation>
    </message>
  </context>
  <context>
    <name>RescueNotice</name>
    <message>
      <source>I have &amp;read it</source>
      <translation>Я &amp;прочёл</translation>
    </message>
    <message>
      <source>Damaged data was mended</source>
      <translation>Повреждённые данные исправлены</translation>
    </message>
  </context>
  <context>
    <name>RestoreFileDialog</name>
    <message>
      <source>Bring a key back from a file</source>
      <translation>Вернуть ключ из файла</translation>
    </message>
    <message>
      <source>The file that ends in “-backup.asc”</source>
      <translation>Файл, имя которого кончается на «-backup.asc»</translation>
    </message>
    <message>
      <source>Its code: nine groups of four digits</source>
      <translation>Его код: девять групп по четыре цифры</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>&amp;Выбрать…</translation>
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation>&amp;Вернуть</translation>
    </message>
    <message>
      <source>Backup of a key</source>
      <translation>Резервная копия ключа</translation>
    </message>
    <message>
      <source>Backups (*.asc)</source>
      <translation>Резервные копии (*.asc)</translation>
    </message>
    <message>
      <source>Opening the backup…</source>
      <translation>Копия открывается…</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Он возвращён</translation>
    </message>
  </context>
  <context>
    <name>RestorePaperDialog</name>
    <message>
      <source>Bring a key back from paper</source>
      <translation>Вернуть ключ с бумаги</translation>
    </message>
    <message>
      <source>Scan the codes with a phone and paste their text, or type the lines; the order is free.</source>
      <translation>Отсканируйте коды телефоном и вставьте их текст или наберите строки; порядок любой.</translation>
    </message>
    <message>
      <source>Text of the paper backup</source>
      <translation>Текст бумажной копии</translation>
    </message>
    <message>
      <source>&amp;Bring it back</source>
      <translation>&amp;Вернуть</translation>
    </message>
    <message>
      <source>Reading the lines…</source>
      <translation>Строки читаются…</translation>
    </message>
    <message>
      <source>It is back</source>
      <translation>Он возвращён</translation>
    </message>
  </context>
  <context>
    <name>RevokeByCertificateDialog</name>
    <message>
      <source>Revoke this key for ever?</source>
      <translation>Отозвать этот ключ навсегда?</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>О&amp;тозвать</translation>
    </message>
    <message>
      <source>Nobody can seal to it any more. This can't be undone.</source>
      <translation>Никто больше не сможет запечатать для него. Отменить это нельзя.</translation>
    </message>
    <message>
      <source>Revoking…</source>
      <translation>Отзывается…</translation>
    </message>
    <message>
      <source>Now send the key to those who use it, or publish it: they learn of it only that way.</source>
      <translation>Теперь отправьте ключ тем, кто им пользуется, или опубликуйте: только так они об этом узнают.</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Отозван</translation>
    </message>
  </context>
  <context>
    <name>RevokeDialog</name>
    <message>
      <source>Revoke this key for ever?</source>
      <translation>Отозвать этот ключ навсегда?</translation>
    </message>
    <message>
      <source>Nobody can seal to it any more, and its signatures count no longer. Old letters can still be opened. This can't be undone.</source>
      <translation>Никто больше не сможет запечатать для него, и его подписи больше не в счёт. Старые письма открываются. Отменить это нельзя.</translation>
    </message>
    <message>
      <source>&amp;No reason given</source>
      <translation>&amp;Без причины</translation>
    </message>
    <message>
      <source>I have a ne&amp;w key</source>
      <translation>У меня &amp;новый ключ</translation>
    </message>
    <message>
      <source>I don't &amp;use it any more</source>
      <translation>Я им больше не &amp;пользуюсь</translation>
    </message>
    <message>
      <source>Somebody else may ha&amp;ve it</source>
      <translation>Он мог попасть в &amp;чужие руки</translation>
    </message>
    <message>
      <source>Earlier signatures count no longer either.</source>
      <translation>Прежние подписи тоже больше не в счёт.</translation>
    </message>
    <message>
      <source>A word to everybody, if you like</source>
      <translation>Слово для всех, если хотите</translation>
    </message>
    <message>
      <source>&amp;Revoke</source>
      <translation>О&amp;тозвать</translation>
    </message>
    <message>
      <source>Revoking…</source>
      <translation>Отзывается…</translation>
    </message>
    <message>
      <source>Now send the key to those who use it, or publish it: they learn of it only that way.</source>
      <translation>Теперь отправьте ключ тем, кто им пользуется, или опубликуйте: только так они об этом узнают.</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Отозван</translation>
    </message>
  </context>
  <context>
    <name>RevokeUserIdDialog</name>
    <message>
      <source>Not yours any more?</source>
      <translation>Больше не ваше?</translation>
    </message>
    <message>
      <source>Everybody who gets the key from now on sees that this name was taken back. This can't be undone once others have the key again.</source>
      <translation>Все, кто получит ключ с этого момента, увидят, что имя отозвано. Когда ключ снова у других, отменить это нельзя.</translation>
    </message>
    <message>
      <source>&amp;Take it back</source>
      <translation>&amp;Отозвать имя</translation>
    </message>
    <message>
      <source>Taking it back…</source>
      <translation>Отзывается…</translation>
    </message>
  </context>
  <context>
    <name>SealDialog</name>
    <message>
      <source>Seal files</source>
      <translation>Запечатать файлы</translation>
    </message>
    <message>
      <source>For people with a &amp;key</source>
      <translation>Для людей с &amp;ключом</translation>
    </message>
    <message>
      <source>With a &amp;password, for people without a key</source>
      <translation>&amp;Паролем, для людей без ключа</translation>
    </message>
    <message>
      <source>Addresses, with commas between them</source>
      <translation>Адреса через запятую</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Кому</translation>
    </message>
    <message>
      <source>Si&amp;gn as</source>
      <translation>Подпи&amp;сать как</translation>
    </message>
    <message>
      <source>Whose key signs</source>
      <translation>Чей ключ подписывает</translation>
    </message>
    <message>
      <source>&amp;Seal</source>
      <translation>&amp;Запечатать</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Пароль</translation>
    </message>
    <message>
      <source>&amp;Another</source>
      <translation>&amp;Другой</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Tell it by phone or face to face, never by mail. Any OpenPGP program opens the file with it.</source>
      <translation>Скажите его по телефону или лично, только не письмом. Файл открывает им любая программа OpenPGP.</translation>
    </message>
    <message>
      <source>Nobody is named yet.</source>
      <translation>Пока никто не назван.</translation>
    </message>
    <message>
      <source>Seal to this key though it is not the one used before</source>
      <translation>Зашифровать этим ключом, хотя раньше был другой</translation>
    </message>
    <message>
      <source>Seal to this key though nobody has verified it</source>
      <translation>Запечатать этим ключом, хотя его никто не проверил</translation>
    </message>
  </context>
  <context>
    <name>Sealing</name>
    <message>
      <source>Sealing… GnuPG may ask for your passphrase in a window of its own.</source>
      <translation>Запечатывается… GnuPG может спросить парольную фразу в своём окне.</translation>
    </message>
    <message>
      <source>Seal with it &amp;this time</source>
      <translation>Запечатать им &amp;на этот раз</translation>
    </message>
  </context>
  <context>
    <name>SignatureDialog</name>
    <message>
      <source>Under your letters</source>
      <translation>Под вашими письмами</translation>
    </message>
    <message>
      <source>for example: weekdays 9 to 12</source>
      <translation>например: по будням с 9 до 12</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Имя</translation>
    </message>
    <message>
      <source>&amp;Phone</source>
      <translation>&amp;Телефон</translation>
    </message>
    <message>
      <source>Best &amp;hours</source>
      <translation>Удобные &amp;часы</translation>
    </message>
    <message>
      <source>With the &amp;fingerprint of this key</source>
      <translation>С &amp;отпечатком этого ключа</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Оставить</translation>
    </message>
    <message>
      <source>Keeping it…</source>
      <translation>Сохраняется…</translation>
    </message>
  </context>
  <context>
    <name>SitesWindow</name>
    <message>
      <source>Sites and browsers</source>
      <translation>Сайты и браузеры</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Сайт</translation>
    </message>
    <message>
      <source>May use your key to</source>
      <translation>Может использовать ваш ключ, чтобы</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Ответ</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>С</translation>
    </message>
    <message>
      <source>&amp;Ask again</source>
      <translation>&amp;Спрашивать снова</translation>
    </message>
    <message>
      <source>Sites</source>
      <translation>Сайты</translation>
    </message>
    <message>
      <source>What you answered when a site wanted to use your key.</source>
      <translation>Что вы ответили, когда сайт хотел использовать ваш ключ.</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Браузеры</translation>
    </message>
    <message>
      <source>What you paired by comparing a code. A revoked browser can ask for nothing.</source>
      <translation>Что вы сопрягли, сравнив код. Отозванный браузер ни о чём просить не может.</translation>
    </message>
    <message>
      <source>No answers yet: Sealpost asks when a site first wants to use your key.</source>
      <translation>Ответов пока нет: Sealpost спросит, когда сайт впервые захочет использовать ваш ключ.</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Letters that only the right people can read</source>
      <translation>Письма, которые прочтут только нужные люди</translation>
    </message>
    <message>
      <source>In about two minutes you will have a key of your own, a safe copy of it, and your first sealed letter. The key opens letters that others seal for you, and signs yours.</source>
      <translation>Минуты через две у вас будет собственный ключ, его надёжная копия и первое запечатанное письмо. Ключ открывает письма, запечатанные для вас, и подписывает ваши.</translation>
    </message>
    <message>
      <source>You can stop at any time and go on later from here.</source>
      <translation>Можно остановиться в любой момент и продолжить отсюда позже.</translation>
    </message>
    <message>
      <source>&amp;Begin</source>
      <translation>&amp;Начать</translation>
    </message>
    <message>
      <source>Looking for GnuPG…</source>
      <translation>Поиск GnuPG…</translation>
    </message>
    <message>
      <source>GnuPG, which seals and signs</source>
      <translation>GnuPG, который запечатывает и подписывает</translation>
    </message>
    <message>
      <source>%1, ready</source>
      <translation>%1, готов</translation>
    </message>
    <message>
      <source>&amp;Look again</source>
      <translation>&amp;Посмотреть снова</translation>
    </message>
    <message>
      <source>Install it with this line in a terminal, then look again:</source>
      <translation>Установите его этой строкой в терминале, затем посмотрите снова:</translation>
    </message>
    <message>
      <source>C&amp;opy</source>
      <translation>&amp;Копировать</translation>
    </message>
    <message>
      <source>Copy the line</source>
      <translation>Скопировать строку</translation>
    </message>
  </context>
  <context>
    <name>StatusWords</name>
    <message>
      <source>Starting…</source>
      <translation>Запускается…</translation>
    </message>
    <message>
      <source>Waiting for you</source>
      <translation>Ждёт вас</translation>
    </message>
    <message>
      <source>Something needs mending</source>
      <translation>Нужно исправление</translation>
    </message>
    <message>
      <source>No key yet</source>
      <translation>Ключа ещё нет</translation>
    </message>
    <message>
      <source>No browser linked yet</source>
      <translation>Браузер ещё не связан</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готово</translation>
    </message>
    <message>
      <source>Looking for your keys and browsers.</source>
      <translation>Поиск ваших ключей и браузеров.</translation>
    </message>
    <message>
      <source>A site has asked for something. Answer it in Sealpost's window.</source>
      <translation>Сайт о чём-то спросил. Ответьте в окне Sealpost.</translation>
    </message>
    <message>
      <source>With a key of your own you can sign letters and open sealed ones.</source>
      <translation>С собственным ключом можно подписывать письма и открывать запечатанные.</translation>
    </message>
    <message>
      <source>Link a browser below, then load the extension there.</source>
      <translation>Свяжите браузер ниже, затем загрузите в него расширение.</translation>
    </message>
    <message>
      <source>Letters can be sealed and opened in %s.</source>
      <translation>Письма можно запечатывать и открывать в %s.</translation>
    </message>
  </context>
  <context>
    <name>StepsLine</name>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Шаг %1 из %2: %3</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Начало</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Ключ</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Копировать</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Браузеры</translation>
    </message>
    <message>
      <source>First letter</source>
      <translation>Первое письмо</translation>
    </message>
  </context>
  <context>
    <name>StorageWindow</name>
    <message>
      <source>Storage</source>
      <translation>Хранилище</translation>
    </message>
    <message>
      <source>Contacts, queue, settings and permissions lie in one file on this computer. Keys are not in it.</source>
      <translation>Контакты, очередь, настройки и разрешения лежат в одном файле на этом компьютере. Ключей в нём нет.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Encryption on the disk</source>
      <translation>Шифрование на диске</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Резервные копии</translation>
    </message>
    <message>
      <source>&amp;Export everything…</source>
      <translation>&amp;Экспортировать всё…</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Отпереть</translation>
    </message>
    <message>
      <source>Keep it in &amp;clear again…</source>
      <translation>Снова хранить &amp;открыто…</translation>
    </message>
    <message>
      <source>One is made each day, and the last seven are kept; those you ask for are never deleted.</source>
      <translation>Каждый день делается одна, хранятся последние семь; сделанные по вашей просьбе не удаляются.</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Сделана</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Почему</translation>
    </message>
    <message>
      <source>Encrypted</source>
      <translation>Зашифрована</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>да</translation>
    </message>
    <message>
      <source>no</source>
      <translation>нет</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Размер</translation>
    </message>
    <message>
      <source>Back up &amp;now</source>
      <translation>Сделать копию &amp;сейчас</translation>
    </message>
    <message>
      <source>&amp;Restore…</source>
      <translation>&amp;Восстановить…</translation>
    </message>
    <message>
      <source>Older copies still lie there in clear; delete them if you don't need them: {paths}</source>
      <translation>Старые копии ещё лежат там открыто; удалите их, если не нужны: {paths}</translation>
    </message>
    <message>
      <source>Whoever can read this disk can read your contacts and your queue.</source>
      <translation>Кто может читать этот диск, может читать ваши контакты и очередь.</translation>
    </message>
    <message>
      <source>Encrypted. GnuPG keeps the key, encrypted to your own one, and asks for it at the start.</source>
      <translation>Зашифровано. Ключ хранит GnuPG, зашифрованным вашим, и спрашивает при запуске.</translation>
    </message>
    <message>
      <source>Encrypted. The desktop's keyring keeps the key, and opens it when you log in.</source>
      <translation>Зашифровано. Ключ хранит рабочий стол и открывает при вашем входе.</translation>
    </message>
    <message>
      <source>Encrypt with &amp;GnuPG…</source>
      <translation>Зашифровать с &amp;GnuPG…</translation>
    </message>
    <message>
      <source>Give the key to &amp;GnuPG</source>
      <translation>Передать ключ &amp;GnuPG</translation>
    </message>
    <message>
      <source>Encrypt with the &amp;desktop's keyring…</source>
      <translation>Зашифровать с хранилищем &amp;рабочего стола…</translation>
    </message>
    <message>
      <source>Give the key to the &amp;desktop's keyring</source>
      <translation>Передать ключ хранилищу &amp;рабочего стола</translation>
    </message>
    <message>
      <source>each day</source>
      <translation>каждый день</translation>
    </message>
    <message>
      <source>you asked for it</source>
      <translation>по вашей просьбе</translation>
    </message>
    <message>
      <source>before an update</source>
      <translation>перед обновлением</translation>
    </message>
    <message>
      <source>Asking for the key…</source>
      <translation>Запрашивается ключ…</translation>
    </message>
    <message>
      <source>The data is open.</source>
      <translation>Данные открыты.</translation>
    </message>
    <message>
      <source>Making a backup…</source>
      <translation>Делается копия…</translation>
    </message>
    <message>
      <source>The backup is made.</source>
      <translation>Копия сделана.</translation>
    </message>
    <message>
      <source>The key is kept there now.</source>
      <translation>Ключ теперь хранится там.</translation>
    </message>
    <message>
      <source>Giving the key away…</source>
      <translation>Ключ передаётся…</translation>
    </message>
    <message>
      <source>Encrypt contacts, queue and settings?</source>
      <translation>Зашифровать контакты, очередь и настройки?</translation>
    </message>
    <message>
      <source>The backups are encrypted with them. Without the key nobody can read them any more, you neither: keep a backup of your own key. What lay here in clear before may still be found on the disk by a specialist.</source>
      <translation>Вместе с ними шифруются и копии. Без ключа их не прочтёт больше никто, и вы тоже: держите копию своего ключа. Лежавшее здесь раньше открыто специалист ещё может найти на диске.</translation>
    </message>
    <message>
      <source>&amp;Encrypt</source>
      <translation>&amp;Зашифровать</translation>
    </message>
    <message>
      <source>The data is encrypted now.</source>
      <translation>Данные зашифрованы.</translation>
    </message>
    <message>
      <source>Encrypting, and proving that all of it is there…</source>
      <translation>Шифруется, и проверяется, что всё на месте…</translation>
    </message>
    <message>
      <source>Keep contacts, queue and settings in clear?</source>
      <translation>Хранить контакты, очередь и настройки открыто?</translation>
    </message>
    <message>
      <source>Whoever can read this disk can read them then, and their backups.</source>
      <translation>Тогда их и их копии сможет прочесть всякий, кто может читать этот диск.</translation>
    </message>
    <message>
      <source>The data is in clear now.</source>
      <translation>Данные теперь хранятся открыто.</translation>
    </message>
    <message>
      <source>Decrypting…</source>
      <translation>Расшифровывается…</translation>
    </message>
    <message>
      <source>&amp;Decrypt</source>
      <translation>&amp;Расшифровать</translation>
    </message>
    <message>
      <source>Go back to how it was on {at}?</source>
      <translation>Вернуться к тому, что было {at}?</translation>
    </message>
    <message>
      <source>What was changed since then is put aside in a file of its own beside the data; it is not deleted.</source>
      <translation>Изменённое с тех пор откладывается в отдельный файл рядом с данными; оно не удаляется.</translation>
    </message>
    <message>
      <source>Restored. Windows that are open show it when you open them again.</source>
      <translation>Восстановлено. Открытые окна покажут это, когда вы откроете их снова.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Восстанавливается…</translation>
    </message>
    <message>
      <source>&amp;Restore</source>
      <translation>&amp;Восстановить</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Export everything, in clear</source>
      <translation>Экспортировать всё открыто</translation>
    </message>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>Everything is in {path}, in clear, readable for you alone.</source>
      <translation>Всё в {path}, открыто, читать можете только вы.</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Экспортируется…</translation>
    </message>
  </context>
  <context>
    <name>SwitchDialog</name>
    <message>
      <source>Switch on again?</source>
      <translation>Включить снова?</translation>
    </message>
    <message>
      <source>Switch off?</source>
      <translation>Отключить?</translation>
    </message>
    <message>
      <source>It can be sealed to again.</source>
      <translation>Для него снова можно запечатывать.</translation>
    </message>
    <message>
      <source>It stays here but is not offered any more. You can switch it on again at any time.</source>
      <translation>Он остаётся здесь, но больше не предлагается. Включить снова можно в любой момент.</translation>
    </message>
    <message>
      <source>Switch &amp;on</source>
      <translation>&amp;Включить</translation>
    </message>
    <message>
      <source>Switch &amp;off</source>
      <translation>&amp;Отключить</translation>
    </message>
    <message>
      <source>Switching…</source>
      <translation>Переключается…</translation>
    </message>
  </context>
  <context>
    <name>Switches</name>
    <message>
      <source>&amp;Encrypt</source>
      <translation>&amp;Зашифровать</translation>
    </message>
    <message>
      <source>Si&amp;gn</source>
      <translation>&amp;Подписать</translation>
    </message>
    <message>
      <source>&amp;Hide recipients</source>
      <translation>&amp;Скрыть получателей</translation>
    </message>
    <message>
      <source>The sealed text then does not say for whom it is. To and Cc of the mail still do.</source>
      <translation>Тогда запечатанный текст не говорит, для кого он. Но «Кому» и «Копия» письма говорят.</translation>
    </message>
    <message>
      <source>Pass&amp;word…</source>
      <translation>Па&amp;роль…</translation>
    </message>
    <message>
      <source>Add &amp;files…</source>
      <translation>&amp;Добавить файлы…</translation>
    </message>
    <message>
      <source>Sig&amp;nature…</source>
      <translation>По&amp;дпись…</translation>
    </message>
    <message>
      <source>As&amp;k…</source>
      <translation>&amp;Просьбы…</translation>
    </message>
    <message>
      <source>Requests only: whoever reads a letter can copy and keep it.</source>
      <translation>Только просьбы: кто читает письмо, может скопировать его и оставить.</translation>
    </message>
    <message>
      <source>Not to &amp;forward it</source>
      <translation>Не &amp;пересылать</translation>
    </message>
    <message>
      <source>(A request: please do not forward this letter.)</source>
      <translation>(Просьба: пожалуйста, не пересылайте это письмо.)</translation>
    </message>
    <message>
      <source>To &amp;delete it after a day</source>
      <translation>&amp;Удалить после дня</translation>
    </message>
    <message>
      <source>(A request: please delete this letter after %s.)</source>
      <translation>(Просьба: пожалуйста, удалите это письмо после %s.)</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>Never send it by the same way as the letter.</source>
      <translation>Никогда не отправляйте его тем же путём, что и письмо.</translation>
    </message>
    <message>
      <source>Tell the password of the letter “%s”</source>
      <translation>Сообщить пароль письма «%s»</translation>
    </message>
    <message>
      <source>The call is in the queue. The password is not in it.</source>
      <translation>Звонок в очереди. Пароля в нём нет.</translation>
    </message>
    <message>
      <source>Where to save the opener page</source>
      <translation>Куда сохранить страницу-открывалку</translation>
    </message>
    <message>
      <source>Saved: %s. Send it once to whoever has no OpenPGP program; it holds no secret.</source>
      <translation>Сохранено: %s. Отправьте её один раз тому, у кого нет программы OpenPGP; тайны в ней нет.</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <source>Starting…</source>
      <translation>Запускается…</translation>
    </message>
    <message>
      <source>&amp;Open Sealpost</source>
      <translation>&amp;Открыть Sealpost</translation>
    </message>
    <message>
      <source>&amp;New sealed letter…</source>
      <translation>&amp;Новое запечатанное письмо…</translation>
    </message>
    <message>
      <source>&amp;Plan a call or a letter…</source>
      <translation>&amp;Запланировать звонок или письмо…</translation>
    </message>
    <message>
      <source>Qu&amp;eue…</source>
      <translation>О&amp;чередь…</translation>
    </message>
    <message>
      <source>&amp;Contacts…</source>
      <translation>К&amp;онтакты…</translation>
    </message>
    <message>
      <source>&amp;Keys…</source>
      <translation>&amp;Ключи…</translation>
    </message>
    <message>
      <source>&amp;Read a file…</source>
      <translation>&amp;Прочесть файл…</translation>
    </message>
    <message>
      <source>Read the cl&amp;ipboard…</source>
      <translation>Прочесть &amp;буфер обмена…</translation>
    </message>
    <message>
      <source>&amp;Files…</source>
      <translation>&amp;Файлы…</translation>
    </message>
    <message>
      <source>&amp;Sites and browsers…</source>
      <translation>&amp;Сайты и браузеры…</translation>
    </message>
    <message>
      <source>&amp;Activity…</source>
      <translation>&amp;Активность…</translation>
    </message>
    <message>
      <source>Ad&amp;visor…</source>
      <translation>Со&amp;ветник…</translation>
    </message>
    <message>
      <source>Set up step &amp;by step…</source>
      <translation>Настроить &amp;по шагам…</translation>
    </message>
    <message>
      <source>&amp;Mark and lock…</source>
      <translation>&amp;Знак и блокировка…</translation>
    </message>
    <message>
      <source>Calen&amp;dar and quiet hours…</source>
      <translation>Кален&amp;дарь и тихие часы…</translation>
    </message>
    <message>
      <source>S&amp;torage…</source>
      <translation>&amp;Хранилище…</translation>
    </message>
    <message>
      <source>Check set-&amp;up…</source>
      <translation>Проверить н&amp;астройку…</translation>
    </message>
    <message>
      <source>Quiet for an &amp;hour</source>
      <translation>Тихо на &amp;час</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>&amp;Заблокировать сейчас</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Выйти</translation>
    </message>
  </context>
  <context>
    <name>TrustDialog</name>
    <message>
      <source>Whose word counts?</source>
      <translation>Чьё слово в счёт?</translation>
    </message>
    <message>
      <source>When this person has compared somebody else's fingerprint, does that count for you too?</source>
      <translation>Если этот человек сравнил чужой отпечаток, засчитывается ли это и вам?</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Сохранить</translation>
    </message>
    <message>
      <source>I &amp;don't know</source>
      <translation>Н&amp;е знаю</translation>
    </message>
    <message>
      <source>It does not count.</source>
      <translation>Не засчитывается.</translation>
    </message>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Нет</translation>
    </message>
    <message>
      <source>It never counts, whatever others say.</source>
      <translation>Не засчитывается никогда, что бы ни говорили другие.</translation>
    </message>
    <message>
      <source>&amp;A little</source>
      <translation>Н&amp;емного</translation>
    </message>
    <message>
      <source>It counts when three such people say the same.</source>
      <translation>Засчитывается, когда трое таких людей говорят одно и то же.</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Да</translation>
    </message>
    <message>
      <source>Their word alone is enough.</source>
      <translation>Достаточно его слова.</translation>
    </message>
    <message>
      <source>What this key verifies is verified. Only for a key of your own.</source>
      <translation>Что подтверждает этот ключ, то проверено. Только для собственного ключа.</translation>
    </message>
    <message>
      <source>It is &amp;mine</source>
      <translation>Он &amp;мой</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Сохраняется…</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Отменить</translation>
    </message>
  </context>
  <context>
    <name>UnverifiedDialog</name>
    <message>
      <source>Sealpost: key not verified yet</source>
      <translation>Sealpost: ключ ещё не проверен</translation>
    </message>
    <message>
      <source>Sealpost: a key has changed</source>
      <translation>Sealpost: ключ сменился</translation>
    </message>
    <message>
      <source>&amp;Don't use</source>
      <translation>&amp;Не использовать</translation>
    </message>
    <message>
      <source>&amp;Remember</source>
      <translation>&amp;Запомнить</translation>
    </message>
    <message>
      <source>This &amp;letter</source>
      <translation>Это &amp;письмо</translation>
    </message>
    <message>
      <source>%s keys are not verified yet</source>
      <translation>Ещё не проверены ключи: %s</translation>
    </message>
    <message>
      <source>The key of %s is not verified yet</source>
      <translation>Ключ %s ещё не проверен</translation>
    </message>
    <message>
      <source>The key of %s has changed</source>
      <translation>Ключ %s сменился</translation>
    </message>
    <message>
      <source>%s wants to seal a letter. Earlier letters to this address were sealed to the old key. People do get new keys, and somebody who takes their place has one too: call the owner and compare. You are asked once.</source>
      <translation>%s хочет зашифровать письмо. Прошлые письма на этот адрес шифровались прежним ключом. Люди меняют ключи, но новый ключ есть и у того, кто выдаёт себя за них: позвоните владельцу и сверьте. Спросим один раз.</translation>
    </message>
    <message>
      <source>%s wants to seal a letter. Anybody can make a key with any name: call the owner on a number that you know, and compare the whole fingerprint.</source>
      <translation>%s хочет запечатать письмо. Ключ с любым именем может создать кто угодно: позвоните владельцу по известному вам номеру и сравните весь отпечаток.</translation>
    </message>
  </context>
  <context>
    <name>UserIdsDialog</name>
    <message>
      <source>Names and addresses</source>
      <translation>Имена и адреса</translation>
    </message>
    <message>
      <source>Add another. Either may be left empty; others will see both.</source>
      <translation>Добавьте ещё. Любое поле можно оставить пустым; другие увидят оба.</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Имя</translation>
    </message>
    <message>
      <source>E-mail &amp;address</source>
      <translation>&amp;Адрес почты</translation>
    </message>
    <message>
      <source>A&amp;dd</source>
      <translation>&amp;Добавить</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>not yours any more (revoked)</source>
      <translation>больше не ваше (отозвано)</translation>
    </message>
    <message>
      <source>the first: shown wherever the key is</source>
      <translation>первое: показывается везде, где есть ключ</translation>
    </message>
    <message>
      <source>Not mine any more…</source>
      <translation>Больше не моё…</translation>
    </message>
    <message>
      <source>Make it the first</source>
      <translation>Сделать первым</translation>
    </message>
    <message>
      <source>Adding…</source>
      <translation>Добавляется…</translation>
    </message>
    <message>
      <source>Changing…</source>
      <translation>Меняется…</translation>
    </message>
  </context>
  <context>
    <name>WatchedWork</name>
    <message>
      <source>Stopping…</source>
      <translation>Останавливается…</translation>
    </message>
    <message>
      <source>Another program is using the keyring. Waiting until it is done…</source>
      <translation>Связку ключей использует другая программа. Ожидание…</translation>
    </message>
    <message>
      <source>GnuPG asks for the passphrase in a window of its own…</source>
      <translation>GnuPG спрашивает парольную фразу в своём окне…</translation>
    </message>
  </context>
  <context>
    <name>WebDirectoryDialog</name>
    <message>
      <source>Files for a web key directory</source>
      <translation>Файлы для веб-каталога ключей</translation>
    </message>
    <message>
      <source>Mail programs look for keys on the web server of a domain. Put these files there.</source>
      <translation>Почтовые программы ищут ключи на веб-сервере домена. Положите эти файлы туда.</translation>
    </message>
    <message>
      <source>Domain</source>
      <translation>Домен</translation>
    </message>
    <message>
      <source>Choose a &amp;folder…</source>
      <translation>Выбрать п&amp;апку…</translation>
    </message>
    <message>
      <source>The chosen keys have no address in a common domain.</source>
      <translation>У выбранных ключей нет адресов в общем домене.</translation>
    </message>
    <message>
      <source>Where to put the files</source>
      <translation>Куда положить файлы</translation>
    </message>
    <message>
      <source>Writing…</source>
      <translation>Пишется…</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Записано</translation>
    </message>
  </context>
  <context>
    <name>WhenDialog</name>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Выбрать</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
  </context>
  <context>
    <name>Windows</name>
    <message>
      <source>Next: %1, %2</source>
      <translation>Следующее: %1, %2</translation>
    </message>
    <message>
      <source>Read a letter or a sealed file</source>
      <translation>Прочесть письмо или запечатанный файл</translation>
    </message>
    <message>
      <source>Sealpost</source>
      <translation>Sealpost</translation>
    </message>
  </context>
  <context>
    <name>advice</name>
    <message>
      <source>The contact said no to promotional mail.</source>
      <translation>Контакт отказался от рекламных писем.</translation>
    </message>
    <message>
      <source>Nobody has asked this contact about promotional mail yet.</source>
      <translation>О рекламных письмах этого контакта ещё не спрашивали.</translation>
    </message>
    <message>
      <source>Several time zones are possible: only times that are good in all of them are proposed.</source>
      <translation>Возможны несколько часовых поясов: предлагаются только часы, удобные во всех.</translation>
    </message>
    <message>
      <source>Where does this come from?</source>
      <translation>Откуда это взято?</translation>
    </message>
    <message>
      <source>Queue a call</source>
      <translation>Поставить звонок в очередь</translation>
    </message>
    <message>
      <source>%1: you reached %2 of %3 (%4 %)</source>
      <translation>%1: вы дозвонились %2 из %3 (%4 %)</translation>
    </message>
    <message>
      <source>Queue a letter, then a call</source>
      <translation>Поставить в очередь письмо, потом звонок</translation>
    </message>
    <message>
      <source>Queue a letter</source>
      <translation>Поставить письмо в очередь</translation>
    </message>
    <message>
      <source>strong advice</source>
      <translation>сильный совет</translation>
    </message>
    <message>
      <source>fair advice</source>
      <translation>умеренный совет</translation>
    </message>
    <message>
      <source>either is fine</source>
      <translation>годится и то и другое</translation>
    </message>
    <message>
      <source>the only way</source>
      <translation>единственный путь</translation>
    </message>
    <message>
      <source>settled already</source>
      <translation>уже решено</translation>
    </message>
    <message>
      <source>no way is known</source>
      <translation>пути не известно</translation>
    </message>
    <message>
      <source>%1: %2 on their clock</source>
      <translation>%1: %2 по их часам</translation>
    </message>
  </context>
  <context>
    <name>composer</name>
    <message>
      <source>The letter has no subject. A short neutral one helps its reader to find it again.</source>
      <translation>У письма нет темы. Короткая нейтральная поможет читателю найти его снова.</translation>
    </message>
    <message>
      <source>The subject “%s” would fit every letter.</source>
      <translation>Тема «%s» подошла бы к любому письму.</translation>
    </message>
    <message>
      <source>The subject is not sealed, and “%s” stands in it.</source>
      <translation>Тема не запечатывается, а в ней стоит «%s».</translation>
    </message>
    <message>
      <source>You wrote “%s”, but no file is with the letter.</source>
      <translation>Вы написали «%s», но файла при письме нет.</translation>
    </message>
    <message>
      <source>This question may still wait for an answer: “%s”</source>
      <translation>Этот вопрос, возможно, ещё ждёт ответа: «%s»</translation>
    </message>
    <message>
      <source>One graphics card finds this one within a minute.</source>
      <translation>Одна видеокарта найдёт его за минуту.</translation>
    </message>
    <message>
      <source>One graphics card would need years for this one.</source>
      <translation>Одной видеокарте на него нужны годы.</translation>
    </message>
    <message>
      <source>One graphics card would need thousands of years for this one.</source>
      <translation>Одной видеокарте на него нужны тысячи лет.</translation>
    </message>
    <message>
      <source>One graphics card finds this one within about %s minutes.</source>
      <translation>Одна видеокарта найдёт его примерно за %s мин.</translation>
    </message>
    <message>
      <source>One graphics card finds this one within about %s days.</source>
      <translation>Одна видеокарта найдёт его примерно за %s дн.</translation>
    </message>
    <message>
      <source>key verified</source>
      <translation>ключ проверен</translation>
    </message>
    <message>
      <source>key not verified yet</source>
      <translation>ключ ещё не проверен</translation>
    </message>
    <message>
      <source>key has changed</source>
      <translation>ключ сменился</translation>
    </message>
    <message>
      <source>key expired</source>
      <translation>ключ истёк</translation>
    </message>
    <message>
      <source>key revoked</source>
      <translation>ключ отозван</translation>
    </message>
    <message>
      <source>key switched off</source>
      <translation>ключ отключён</translation>
    </message>
    <message>
      <source>key can't seal</source>
      <translation>этим ключом нельзя запечатать</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>нет ключа</translation>
    </message>
  </context>
  <context>
    <name>contacts</name>
    <message>
      <source>(without a name)</source>
      <translation>(без имени)</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>не известно</translation>
    </message>
    <message>
      <source>executive</source>
      <translation>руководитель</translation>
    </message>
    <message>
      <source>manager</source>
      <translation>менеджер</translation>
    </message>
    <message>
      <source>employee</source>
      <translation>сотрудник</translation>
    </message>
    <message>
      <source>decides alone</source>
      <translation>решает сам</translation>
    </message>
    <message>
      <source>has to ask somebody</source>
      <translation>должен кого-то спросить</translation>
    </message>
    <message>
      <source>outgoing</source>
      <translation>общительный</translation>
    </message>
    <message>
      <source>reserved</source>
      <translation>сдержанный</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Позвонить</translation>
    </message>
    <message>
      <source>Write</source>
      <translation>Написать</translation>
    </message>
    <message>
      <source>Write, then call</source>
      <translation>Написать, потом позвонить</translation>
    </message>
    <message>
      <source>Write a sealed letter</source>
      <translation>Написать запечатанное письмо</translation>
    </message>
    <message>
      <source>No way yet</source>
      <translation>Пути пока нет</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>ещё не спрошено</translation>
    </message>
    <message>
      <source>said yes</source>
      <translation>сказал «да»</translation>
    </message>
    <message>
      <source>said no</source>
      <translation>сказал «нет»</translation>
    </message>
    <message>
      <source>agree on a meeting</source>
      <translation>договориться о встрече</translation>
    </message>
    <message>
      <source>set up a conference call</source>
      <translation>организовать конференц-звонок</translation>
    </message>
    <message>
      <source>offer a trial</source>
      <translation>предложить пробу</translation>
    </message>
    <message>
      <source>negotiate</source>
      <translation>вести переговоры</translation>
    </message>
    <message>
      <source>make an offer</source>
      <translation>сделать предложение</translation>
    </message>
    <message>
      <source>clarify something</source>
      <translation>уточнить что-то</translation>
    </message>
    <message>
      <source>get feedback</source>
      <translation>получить отзыв</translation>
    </message>
    <message>
      <source>ask for a recommendation</source>
      <translation>попросить рекомендацию</translation>
    </message>
    <message>
      <source>typed in</source>
      <translation>введено вручную</translation>
    </message>
    <message>
      <source>an address book</source>
      <translation>адресная книга</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>таблица</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>письмо</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>веб-страница</translation>
    </message>
    <message>
      <source>a chat on a site</source>
      <translation>чат на сайте</translation>
    </message>
    <message>
      <source>an order</source>
      <translation>заказ</translation>
    </message>
    <message>
      <source>a registration</source>
      <translation>регистрация</translation>
    </message>
    <message>
      <source>a download</source>
      <translation>скачивание</translation>
    </message>
    <message>
      <source>a feedback form</source>
      <translation>форма отзыва</translation>
    </message>
    <message>
      <source>a calculator</source>
      <translation>калькулятор</translation>
    </message>
    <message>
      <source>a contest</source>
      <translation>конкурс</translation>
    </message>
    <message>
      <source>a coupon</source>
      <translation>купон</translation>
    </message>
    <message>
      <source>a webinar</source>
      <translation>вебинар</translation>
    </message>
    <message>
      <source>a bought or found list</source>
      <translation>купленный или найденный список</translation>
    </message>
    <message>
      <source>a subscription to news</source>
      <translation>подписка на новости</translation>
    </message>
    <message>
      <source>reached</source>
      <translation>дозвонился</translation>
    </message>
    <message>
      <source>no answer</source>
      <translation>нет ответа</translation>
    </message>
    <message>
      <source>voicemail left</source>
      <translation>оставлено голосовое сообщение</translation>
    </message>
    <message>
      <source>promised to call back</source>
      <translation>обещали перезвонить</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>перенесено</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>отправлено</translation>
    </message>
    <message>
      <source>I called</source>
      <translation>Я звонил</translation>
    </message>
    <message>
      <source>I wrote</source>
      <translation>Я писал</translation>
    </message>
    <message>
      <source>They called</source>
      <translation>Звонили они</translation>
    </message>
    <message>
      <source>They wrote</source>
      <translation>Писали они</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Заметка</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address.</source>
      <translation>«%1» не адрес электронной почты.</translation>
    </message>
    <message>
      <source>“%1” is not a telephone number: write digits, with + and the country's code.</source>
      <translation>«%1» не телефонный номер: пишите цифры, с + и кодом страны.</translation>
    </message>
    <message>
      <source>“%1” is not a time zone: write it as in Europe/Budapest.</source>
      <translation>«%1» не часовой пояс: пишите, например, Europe/Budapest.</translation>
    </message>
    <message>
      <source>“%1” are not working hours: write them as in 09:00-17:00.</source>
      <translation>«%1» не рабочие часы: пишите, например, 09:00-17:00.</translation>
    </message>
    <message>
      <source>“%1” are not quiet hours: write them as in 12:00-13:00.</source>
      <translation>«%1» не тихие часы: пишите, например, 12:00-13:00.</translation>
    </message>
    <message>
      <source>“%1” is not a full key fingerprint: give all 40 (or 64) hexadecimal digits.</source>
      <translation>«%1» не полный отпечаток ключа: нужны все 40 (или 64) шестнадцатеричных знака.</translation>
    </message>
    <message>
      <source>(leave out)</source>
      <translation>(пропустить)</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Given name</source>
      <translation>Имя</translation>
    </message>
    <message>
      <source>Family name</source>
      <translation>Фамилия</translation>
    </message>
    <message>
      <source>E-mail address</source>
      <translation>Адрес почты</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Номер</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Организация</translation>
    </message>
    <message>
      <source>Job</source>
      <translation>Должность</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Метки</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Заметки</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Положение</translation>
    </message>
    <message>
      <source>Decides</source>
      <translation>Принимает решения</translation>
    </message>
    <message>
      <source>Assistant</source>
      <translation>Помощник</translation>
    </message>
    <message>
      <source>Assistant's number</source>
      <translation>Номер помощника</translation>
    </message>
    <message>
      <source>Time zones</source>
      <translation>Часовые пояса</translation>
    </message>
    <message>
      <source>Working hours</source>
      <translation>Рабочие часы</translation>
    </message>
    <message>
      <source>Quiet hours</source>
      <translation>Тихие часы</translation>
    </message>
    <message>
      <source>Prefers</source>
      <translation>Предпочитает</translation>
    </message>
    <message>
      <source>Promotional mail</source>
      <translation>Рекламные письма</translation>
    </message>
    <message>
      <source>Do not</source>
      <translation>Не делать</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Ключи</translation>
    </message>
    <message>
      <source>“%1” is not an e-mail address; the rest was taken.</source>
      <translation>«%1» не адрес почты; остальное взято.</translation>
    </message>
    <message>
      <source>“%1” is not a telephone number; the rest was taken.</source>
      <translation>«%1» не телефонный номер; остальное взято.</translation>
    </message>
    <message>
      <source>it has no name, no address and no number.</source>
      <translation>нет ни имени, ни адреса, ни номера.</translation>
    </message>
    <message>
      <source>the file ends in the middle of it.</source>
      <translation>файл обрывается посреди него.</translation>
    </message>
    <message>
      <source>its quotes are damaged; what comes after it was not read.</source>
      <translation>кавычки повреждены; дальнейшее не прочитано.</translation>
    </message>
    <message>
      <source>there are too many for one file; what comes after it was not read.</source>
      <translation>их слишком много для одного файла; дальнейшее не прочитано.</translation>
    </message>
    <message>
      <source>open now</source>
      <translation>сейчас открыто</translation>
    </message>
    <message>
      <source>closed now</source>
      <translation>сейчас закрыто</translation>
    </message>
    <message>
      <source>open in some of the possible time zones</source>
      <translation>открыто в части возможных поясов</translation>
    </message>
    <message>
      <source>time zone not known</source>
      <translation>часовой пояс не известен</translation>
    </message>
    <message>
      <source>There it is %1: %2</source>
      <translation>Там сейчас %1: %2</translation>
    </message>
    <message>
      <source>%1 time zones are possible</source>
      <translation>возможных часовых поясов: %1</translation>
    </message>
    <message>
      <source>opens %1</source>
      <translation>откроется %1</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>GnuPG is not installed, or not where Sealpost can find it.</source>
      <translation>GnuPG не установлен, или Sealpost не может его найти.</translation>
    </message>
    <message>
      <source>Install it ({install}), then try again.</source>
      <translation>Установите его ({install}) и повторите.</translation>
    </message>
    <message>
      <source>GnuPG {version} is too old: Sealpost needs {minimum} or later.</source>
      <translation>GnuPG {version} слишком стар: Sealpost нужна версия {minimum} или новее.</translation>
    </message>
    <message>
      <source>Update GnuPG ({install}), then try again.</source>
      <translation>Обновите GnuPG ({install}) и повторите.</translation>
    </message>
    <message>
      <source>GnuPG stopped without saying why (exit status {status}).</source>
      <translation>GnuPG остановился, не назвав причины (код {status}).</translation>
    </message>
    <message>
      <source>Run 'sealpost doctor' to see which part is at fault, then try again.</source>
      <translation>Выполните «sealpost doctor», чтобы найти неисправную часть, и повторите.</translation>
    </message>
    <message>
      <source>Another program is using the keyring, so GnuPG could not finish.</source>
      <translation>Связку ключей использует другая программа, поэтому GnuPG не смог закончить.</translation>
    </message>
    <message>
      <source>Close the other program or wait for it, then try again.</source>
      <translation>Закройте ту программу или подождите, затем повторите.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was written.</source>
      <translation>Диск заполнен, поэтому ничего не записано.</translation>
    </message>
    <message>
      <source>Free some space, then try again; your text is still where it was.</source>
      <translation>Освободите место и повторите; ваш текст остался на месте.</translation>
    </message>
    <message>
      <source>The passphrase was not entered, so the key of {user_id} stayed locked.</source>
      <translation>Пароль не введён, поэтому ключ {user_id} остался закрытым.</translation>
    </message>
    <message>
      <source>Try again and enter the passphrase in the GnuPG window.</source>
      <translation>Повторите и введите пароль в окне GnuPG.</translation>
    </message>
    <message>
      <source>GnuPG has no window to ask for the passphrase of {user_id}.</source>
      <translation>У GnuPG нет окна, чтобы спросить пароль ключа {user_id}.</translation>
    </message>
    <message>
      <source>Install a pinentry program (for example pinentry-qt), then try again.</source>
      <translation>Установите программу pinentry (например, pinentry-qt) и повторите.</translation>
    </message>
    <message>
      <source>The passphrase for the key of {user_id} was wrong.</source>
      <translation>Пароль ключа {user_id} неверен.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>The password does not open this message.</source>
      <translation>Пароль не открывает это сообщение.</translation>
    </message>
    <message>
      <source>Try again, or ask the sender for the password.</source>
      <translation>Повторите или спросите пароль у отправителя.</translation>
    </message>
    <message>
      <source>The key is on a smartcard that is not inserted ({serial}).</source>
      <translation>Ключ на смарт-карте, которая не вставлена ({serial}).</translation>
    </message>
    <message>
      <source>Insert the card and try again.</source>
      <translation>Вставьте карту и повторите.</translation>
    </message>
    <message>
      <source>There is no key of your own that can sign.</source>
      <translation>У вас нет своего ключа, которым можно подписать.</translation>
    </message>
    <message>
      <source>Create one or import one in Sealpost, then try again.</source>
      <translation>Создайте или импортируйте ключ в Sealpost и повторите.</translation>
    </message>
    <message>
      <source>There is no key for {addresses}.</source>
      <translation>Нет ключа для {addresses}.</translation>
    </message>
    <message>
      <source>Import their keys, then try again; nothing was sealed.</source>
      <translation>Импортируйте их ключи и повторите; ничего не зашифровано.</translation>
    </message>
    <message>
      <source>The key of {addresses} can't be used ({reason}).</source>
      <translation>Ключ {addresses} нельзя использовать ({reason}).</translation>
    </message>
    <message>
      <source>Ask for a current key and import it; nothing was sealed.</source>
      <translation>Попросите действующий ключ и импортируйте его; ничего не зашифровано.</translation>
    </message>
    <message>
      <source>The key of {addresses} is not verified yet.</source>
      <translation>Ключ {addresses} ещё не проверен.</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner, or seal this letter with it after all.</source>
      <translation>Сверьте отпечаток с владельцем или зашифруйте это письмо и так.</translation>
    </message>
    <message>
      <source>The key of {addresses} has changed: it was {before} until {since}, and {now} came since.</source>
      <translation>Ключ {addresses} сменился: до {since} был {before}, с тех пор — {now}.</translation>
    </message>
    <message>
      <source>Compare the new fingerprint with its owner, or seal this letter with it after all; you are asked once.</source>
      <translation>Сверьте новый отпечаток с владельцем или зашифруйте это письмо и так; спросим один раз.</translation>
    </message>
    <message>
      <source>Nobody is named in To, Cc or Bcc.</source>
      <translation>В полях «Кому», «Копия» и «Скрытая копия» никого нет.</translation>
    </message>
    <message>
      <source>Add a recipient, then try again.</source>
      <translation>Добавьте получателя и повторите.</translation>
    </message>
    <message>
      <source>“{text}” is not an e-mail address.</source>
      <translation>«{text}» не адрес электронной почты.</translation>
    </message>
    <message>
      <source>Correct it, then try again.</source>
      <translation>Исправьте и повторите.</translation>
    </message>
    <message>
      <source>A group can't be called “{text}”.</source>
      <translation>Группу нельзя назвать «{text}».</translation>
    </message>
    <message>
      <source>Give it a name of up to 100 letters without @ and commas, as in “Book club”.</source>
      <translation>Дайте имя до 100 букв без @ и запятых, например «Книжный клуб».</translation>
    </message>
    <message>
      <source>There is no group called “{name}”.</source>
      <translation>Группы «{name}» нет.</translation>
    </message>
    <message>
      <source>Look at the groups in the Keys window, or with 'sealpost keys groups'.</source>
      <translation>Посмотрите группы в окне «Ключи» или через 'sealpost keys groups'.</translation>
    </message>
    <message>
      <source>The group “{name}” has that name or address already.</source>
      <translation>Такое имя или адрес уже есть у группы «{name}».</translation>
    </message>
    <message>
      <source>Choose another name or address, or add to that group.</source>
      <translation>Выберите другое имя или адрес или добавьте в ту группу.</translation>
    </message>
    <message>
      <source>{count} are too many for one group: it holds {most} at most.</source>
      <translation>{count} слишком много для одной группы: помещается не более {most}.</translation>
    </message>
    <message>
      <source>Make several groups of them.</source>
      <translation>Сделайте из них несколько групп.</translation>
    </message>
    <message>
      <source>There is nobody in the group “{name}”.</source>
      <translation>В группе «{name}» никого нет.</translation>
    </message>
    <message>
      <source>Add people to it in the Keys window, then try again.</source>
      <translation>Добавьте в неё людей в окне «Ключи» и попробуйте снова.</translation>
    </message>
    <message>
      <source>“{text}” is not a full key fingerprint.</source>
      <translation>«{text}» не полный отпечаток ключа.</translation>
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits; shorter key IDs can be forged.</source>
      <translation>Укажите все 40 (или 64) шестнадцатеричных цифр; короткие номера ключей можно подделать.</translation>
    </message>
    <message>
      <source>“{text}” is no time at which a key can expire.</source>
      <translation>«{text}» не время, в которое ключ может истечь.</translation>
    </message>
    <message>
      <source>Give a time from now (2y, 18m, 90d), a later day (2030-12-31), or “never”.</source>
      <translation>Укажите время от сегодня (2y, 18m, 90d), более поздний день (2030-12-31) или «never».</translation>
    </message>
    <message>
      <source>“{text}” is too short for a name without an address.</source>
      <translation>«{text}» слишком коротко для имени без адреса.</translation>
    </message>
    <message>
      <source>Give at least five letters, or an e-mail address.</source>
      <translation>Дайте не менее пяти букв или адрес почты.</translation>
    </message>
    <message>
      <source>This is a key of your own, with its private half on this computer ({fingerprints}).</source>
      <translation>Это ваш собственный ключ с секретной половиной на этом компьютере ({fingerprints}).</translation>
    </message>
    <message>
      <source>Back it up first, then delete it by itself and confirm that in writing.</source>
      <translation>Сначала сделайте копию, затем удалите его отдельно и подтвердите это письменно.</translation>
    </message>
    <message>
      <source>What was typed is not “{expected}”, so nothing was changed.</source>
      <translation>Введено не «{expected}», поэтому ничего не изменено.</translation>
    </message>
    <message>
      <source>Type exactly that if you mean this key.</source>
      <translation>Введите именно это, если имеете в виду этот ключ.</translation>
    </message>
    <message>
      <source>This deletion can't be undone any more.</source>
      <translation>Это удаление отменить уже нельзя.</translation>
    </message>
    <message>
      <source>Import the key again from where you had it.</source>
      <translation>Импортируйте ключ снова оттуда, где он у вас был.</translation>
    </message>
    <message>
      <source>This is no backup of a key that Sealpost has made.</source>
      <translation>Это не резервная копия ключа, сделанная Sealpost.</translation>
    </message>
    <message>
      <source>Choose the file that ends in “-backup.asc”, or import it as a key.</source>
      <translation>Выберите файл, имя которого кончается на «-backup.asc», или импортируйте его как ключ.</translation>
    </message>
    <message>
      <source>These lines of the paper backup were not read rightly: {lines}.</source>
      <translation>Эти строки бумажной копии прочитаны неверно: {lines}.</translation>
    </message>
    <message>
      <source>Compare them with the paper, letter by letter, and try again.</source>
      <translation>Сравните их с бумагой по буквам и попробуйте снова.</translation>
    </message>
    <message>
      <source>Parts of the paper backup are missing: {missing}.</source>
      <translation>Частей бумажной копии не хватает: {missing}.</translation>
    </message>
    <message>
      <source>Add them, in any order, and try again.</source>
      <translation>Добавьте их в любом порядке и попробуйте снова.</translation>
    </message>
    <message>
      <source>These lines do not belong to one paper backup.</source>
      <translation>Эти строки не из одной бумажной копии.</translation>
    </message>
    <message>
      <source>Use the lines of one paper only.</source>
      <translation>Возьмите строки только одной бумаги.</translation>
    </message>
    <message>
      <source>No backup of the key {fingerprint} is known, so it was not deleted.</source>
      <translation>Копии ключа {fingerprint} не известно, поэтому он не удалён.</translation>
    </message>
    <message>
      <source>Make one with --backup FILE, or say --without-backup if you have one.</source>
      <translation>Сделайте её с --backup ФАЙЛ или скажите --without-backup, если она есть.</translation>
    </message>
    <message>
      <source>The key has no name or address “{text}”, or more than one of them.</source>
      <translation>У ключа нет имени или адреса «{text}» либо их несколько.</translation>
    </message>
    <message>
      <source>Give its whole text, or its number as 'sealpost keys show' lists them.</source>
      <translation>Дайте весь текст или номер, как их перечисляет 'sealpost keys show'.</translation>
    </message>
    <message>
      <source>There is no key {fingerprint} in the keyring.</source>
      <translation>В связке нет ключа {fingerprint}.</translation>
    </message>
    <message>
      <source>Import it, then try again.</source>
      <translation>Импортируйте его и повторите.</translation>
    </message>
    <message>
      <source>There is no OpenPGP key in this text.</source>
      <translation>В этом тексте нет ключа OpenPGP.</translation>
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation>Скопируйте весь блок, от BEGIN до END, и повторите.</translation>
    </message>
    <message>
      <source>This block holds a secret key, which is never imported from a web page.</source>
      <translation>В этом блоке секретный ключ; с веб-страницы он не импортируется.</translation>
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation>Если он ваш, импортируйте его в окне Sealpost; если нет, удалите письмо.</translation>
    </message>
    <message>
      <source>This key was not imported: {why}.</source>
      <translation>Этот ключ не импортирован: {why}.</translation>
    </message>
    <message>
      <source>{step}</source>
      <translation>{step}</translation>
    </message>
    <message>
      <source>There is no text to seal or sign.</source>
      <translation>Нет текста, который можно зашифровать или подписать.</translation>
    </message>
    <message>
      <source>Write something, then try again.</source>
      <translation>Напишите что-нибудь и повторите.</translation>
    </message>
    <message>
      <source>There is no password to seal this with.</source>
      <translation>Нет пароля, которым это запечатать.</translation>
    </message>
    <message>
      <source>Type one, or let Sealpost choose some words.</source>
      <translation>Введите пароль или дайте Sealpost выбрать несколько слов.</translation>
    </message>
    <message>
      <source>This text is sealed already.</source>
      <translation>Этот текст уже зашифрован.</translation>
    </message>
    <message>
      <source>Undo the first sealing, or send it as it is.</source>
      <translation>Отмените первое шифрование или отправьте как есть.</translation>
    </message>
    <message>
      <source>There is no OpenPGP message in this text.</source>
      <translation>В этом тексте нет сообщения OpenPGP.</translation>
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation>Выделите весь блок, от BEGIN до END, и повторите.</translation>
    </message>
    <message>
      <source>This message can't be opened: {why}.</source>
      <translation>Это сообщение нельзя открыть: {why}.</translation>
    </message>
    <message>
      <source>This message is not sealed to any key of yours.</source>
      <translation>Это сообщение зашифровано не для ваших ключей.</translation>
    </message>
    <message>
      <source>Ask the sender to seal it again to your key {own}.</source>
      <translation>Попросите отправителя зашифровать его для вашего ключа {own}.</translation>
    </message>
    <message>
      <source>This is larger than Sealpost takes here ({size} of at most {limit} bytes).</source>
      <translation>Это больше, чем Sealpost здесь принимает ({size} байт, не более {limit}).</translation>
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content.</source>
      <translation>Для больших данных используйте «Файлы» в окне Sealpost.</translation>
    </message>
    <message>
      <source>GnuPG took longer than {seconds} seconds, so Sealpost stopped it.</source>
      <translation>GnuPG работал дольше {seconds} секунд, поэтому Sealpost остановил его.</translation>
    </message>
    <message>
      <source>Try again; if it happens with one message only, that message may be made to harm.</source>
      <translation>Повторите; если так только с одним письмом, оно может быть сделано во вред.</translation>
    </message>
    <message>
      <source>This was cancelled.</source>
      <translation>Отменено.</translation>
    </message>
    <message>
      <source>Nothing was changed; start it again whenever you like.</source>
      <translation>Ничего не изменилось; начните снова, когда захотите.</translation>
    </message>
    <message>
      <source>There is no contact {contact} (any more).</source>
      <translation>Контакта {contact} (больше) нет.</translation>
    </message>
    <message>
      <source>Look for it in Contacts, then try again.</source>
      <translation>Поищите его в контактах, затем попробуйте снова.</translation>
    </message>
    <message>
      <source>A contact needs a name, an address or a number; this one has none.</source>
      <translation>Контакту нужны имя, адрес или номер; у этого ничего нет.</translation>
    </message>
    <message>
      <source>Give it one of them, then save it again.</source>
      <translation>Добавьте одно из них и сохраните снова.</translation>
    </message>
    <message>
      <source>{name} was changed elsewhere meanwhile, so nothing was saved.</source>
      <translation>{name}: контакт тем временем изменён в другом месте, поэтому ничего не сохранено.</translation>
    </message>
    <message>
      <source>Look at the contact as it is now, then make your change again.</source>
      <translation>Посмотрите контакт, каков он сейчас, и внесите изменение снова.</translation>
    </message>
    <message>
      <source>“{text}” is not a telephone number.</source>
      <translation>«{text}» не телефонный номер.</translation>
    </message>
    <message>
      <source>Write digits, with + and the country's code in front, then try again.</source>
      <translation>Пишите цифры, с + и кодом страны впереди, и попробуйте снова.</translation>
    </message>
    <message>
      <source>“{text}” is not a time zone.</source>
      <translation>«{text}» не часовой пояс.</translation>
    </message>
    <message>
      <source>Write it as in Europe/Budapest, then try again.</source>
      <translation>Пишите, например, Europe/Budapest и попробуйте снова.</translation>
    </message>
    <message>
      <source>“{column}” does not say what a column of this table holds.</source>
      <translation>«{column}» не говорит, что в столбце этой таблицы.</translation>
    </message>
    <message>
      <source>Write NUMBER=FIELD, with a number from 1 to {count} and one of these fields: {fields}.</source>
      <translation>Пишите ЧИСЛО=ПОЛЕ, с числом от 1 до {count} и одним из полей: {fields}.</translation>
    </message>
    <message>
      <source>“{source}” is none of the places that contacts come from.</source>
      <translation>«{source}» не из мест, откуда приходят контакты.</translation>
    </message>
    <message>
      <source>Name one of these: {sources}.</source>
      <translation>Назовите одно из этих: {sources}.</translation>
    </message>
    <message>
      <source>{site} may not use your key to {operation}.</source>
      <translation>{site}: использовать ваш ключ для {operation} не разрешено.</translation>
    </message>
    <message>
      <source>Change this in Sealpost under Sites and browsers.</source>
      <translation>Измените это в Sealpost в разделе «Сайты и браузеры».</translation>
    </message>
    <message>
      <source>Sealpost is already asking about a request of {site}.</source>
      <translation>Sealpost уже спрашивает о запросе {site}.</translation>
    </message>
    <message>
      <source>Answer in the Sealpost window first.</source>
      <translation>Сначала ответьте в окне Sealpost.</translation>
    </message>
    <message>
      <source>{site} needs your permission to {operation}, but Sealpost has no window to ask in.</source>
      <translation>{site} просит разрешения для {operation}, но у Sealpost нет окна, чтобы спросить вас.</translation>
    </message>
    <message>
      <source>Run 'sealpost sites allow {site} --operation {operation}' if you want it.</source>
      <translation>Если хотите, выполните 'sealpost sites allow {site} --operation {operation}'.</translation>
    </message>
    <message>
      <source>This letter is not kept as a draft, because you have no key of your own to seal it to.</source>
      <translation>Это письмо не хранится черновиком, потому что у вас нет своего ключа, чтобы запечатать его.</translation>
    </message>
    <message>
      <source>Finish it in one go, or create a key first.</source>
      <translation>Закончите его сразу или сначала создайте ключ.</translation>
    </message>
    <message>
      <source>This draft is gone, or it is damaged.</source>
      <translation>Этого черновика нет или он повреждён.</translation>
    </message>
    <message>
      <source>Look for it in a backup of Sealpost's data, or delete it.</source>
      <translation>Поищите его в копии данных Sealpost или удалите.</translation>
    </message>
    <message>
      <source>Sealpost runs without a screen here, so there is no window to write in.</source>
      <translation>Sealpost работает здесь без экрана, поэтому окна для письма нет.</translation>
    </message>
    <message>
      <source>Start Sealpost on your desktop, then try again.</source>
      <translation>Запустите Sealpost на рабочем столе и попробуйте снова.</translation>
    </message>
    <message>
      <source>This browser is not paired with Sealpost.</source>
      <translation>Этот браузер не сопряжён с Sealpost.</translation>
    </message>
    <message>
      <source>Compare the code that it shows with the one in the Sealpost window, and pair it there.</source>
      <translation>Сравните код, который он показывает, с кодом в окне Sealpost и сопрягите его там.</translation>
    </message>
    <message>
      <source>This browser has not shown yet that it is paired.</source>
      <translation>Этот браузер ещё не подтвердил, что он связан с Sealpost.</translation>
    </message>
    <message>
      <source>Try again; if it stays, reload the extension.</source>
      <translation>Попробуйте ещё раз; если не поможет, перезагрузите расширение.</translation>
    </message>
    <message>
      <source>This browser was not paired, because the codes were not confirmed as the same.</source>
      <translation>Браузер не связан: совпадение кодов не подтверждено.</translation>
    </message>
    <message>
      <source>Press Pair in Sealpost's window of the toolbar to compare them again.</source>
      <translation>Нажмите «Сопрячь» в окне Sealpost на панели браузера, чтобы сравнить их снова.</translation>
    </message>
    <message>
      <source>This browser is not paired, and Sealpost has no window to compare the code in.</source>
      <translation>Браузер не связан, а у Sealpost нет окна, чтобы сравнить код.</translation>
    </message>
    <message>
      <source>Start Sealpost where it can show windows, then try again.</source>
      <translation>Запустите Sealpost там, где он может показывать окна, и попробуйте ещё раз.</translation>
    </message>
    <message>
      <source>“{operation}” can't be asked for from there.</source>
      <translation>Отсюда нельзя запросить «{operation}».</translation>
    </message>
    <message>
      <source>Use the Sealpost buttons in the mail page.</source>
      <translation>Пользуйтесь кнопками Sealpost на странице почты.</translation>
    </message>
    <message>
      <source>This version of Sealpost does not know “{operation}”.</source>
      <translation>Эта версия Sealpost не знает «{operation}».</translation>
    </message>
    <message>
      <source>Update Sealpost and its browser extension to the same version.</source>
      <translation>Обновите Sealpost и расширение до одной версии.</translation>
    </message>
    <message>
      <source>Sealpost could not read the browser's request ({detail}).</source>
      <translation>Sealpost не смог прочитать запрос браузера ({detail}).</translation>
    </message>
    <message>
      <source>Reload the mail page; if it stays, update the extension.</source>
      <translation>Обновите страницу почты; если не поможет, обновите расширение.</translation>
    </message>
    <message>
      <source>{site} asks too often.</source>
      <translation>{site} обращается слишком часто.</translation>
    </message>
    <message>
      <source>Wait {seconds} seconds, then try again.</source>
      <translation>Подождите {seconds} с и повторите.</translation>
    </message>
    <message>
      <source>The browser extension ({extension}) and the Sealpost app ({app}) do not fit together.</source>
      <translation>Расширение ({extension}) и программа Sealpost ({app}) не подходят друг к другу.</translation>
    </message>
    <message>
      <source>Update the {older} to the newer version.</source>
      <translation>Обновите {older} до новой версии.</translation>
    </message>
    <message>
      <source>The Sealpost app is not running and could not be started ({detail}).</source>
      <translation>Программа Sealpost не запущена, и запустить её не удалось ({detail}).</translation>
    </message>
    <message>
      <source>Start Sealpost from your menu, or run 'sealpost' in a terminal.</source>
      <translation>Запустите Sealpost из меню или выполните «sealpost» в терминале.</translation>
    </message>
    <message>
      <source>The Sealpost app stopped before it answered.</source>
      <translation>Программа Sealpost остановилась, не ответив.</translation>
    </message>
    <message>
      <source>Try again; Sealpost starts by itself.</source>
      <translation>Повторите; Sealpost запустится сам.</translation>
    </message>
    <message>
      <source>Sealpost met a fault of its own (reference {reference}).</source>
      <translation>В Sealpost произошла ошибка (номер {reference}).</translation>
    </message>
    <message>
      <source>Try again, and report it with the reference if it happens twice.</source>
      <translation>Повторите; если случится ещё раз, сообщите номер.</translation>
    </message>
    <message>
      <source>There is already a file at {path}, and it was left as it is.</source>
      <translation>По адресу {path} уже есть файл, и он оставлен как есть.</translation>
    </message>
    <message>
      <source>Choose another name or folder, or say that it may be replaced.</source>
      <translation>Выберите другое имя или папку либо разрешите замену.</translation>
    </message>
    <message>
      <source>{path} changed while it was being read, so nothing was made of it.</source>
      <translation>{path} изменился во время чтения, поэтому ничего не сделано.</translation>
    </message>
    <message>
      <source>Wait until the other program has finished with it, then try again.</source>
      <translation>Подождите, пока другая программа закончит с ним, и попробуйте снова.</translation>
    </message>
    <message>
      <source>{path} is {kind}, not a file or a folder.</source>
      <translation>{path}: {kind}, а не файл или папка.</translation>
    </message>
    <message>
      <source>Choose a file or a folder.</source>
      <translation>Выберите файл или папку.</translation>
    </message>
    <message>
      <source>The archive {path} was not unpacked: {why}.</source>
      <translation>Архив {path} не распакован: {why}.</translation>
    </message>
    <message>
      <source>Keep it as one file, or ask its sender what it is meant to be.</source>
      <translation>Оставьте его одним файлом или спросите отправителя, что это.</translation>
    </message>
    <message>
      <source>“{text}” is no e-mail address, no full fingerprint and no web address.</source>
      <translation>«{text}» не адрес почты, не полный отпечаток и не веб-адрес.</translation>
    </message>
    <message>
      <source>Give an address such as zoe@example.org, a fingerprint of 40 digits, or https://…</source>
      <translation>Дайте адрес, например zoe@example.org, отпечаток из 40 знаков или https://…</translation>
    </message>
    <message>
      <source>“{url}” is no web address that begins with https://.</source>
      <translation>«{url}» не веб-адрес, начинающийся с https://.</translation>
    </message>
    <message>
      <source>Keys are fetched over https only; give such an address, or save the key and import the file.</source>
      <translation>Ключи берутся только по https; дайте такой адрес или сохраните ключ и импортируйте файл.</translation>
    </message>
    <message>
      <source>“{text}” is not the name of a key server.</source>
      <translation>«{text}» не имя сервера ключей.</translation>
    </message>
    <message>
      <source>Give its name as in keys.example.org, with the port after a colon if it has one of its own.</source>
      <translation>Дайте имя, например keys.example.org, с портом после двоеточия, если он особый.</translation>
    </message>
    <message>
      <source>No directory is switched on, so nobody was asked.</source>
      <translation>Ни один каталог не включён, поэтому никого не спросили.</translation>
    </message>
    <message>
      <source>Choose where to ask (--at in a terminal), or switch one on under Directories.</source>
      <translation>Выберите, где спросить (в терминале --at), или включите каталог.</translation>
    </message>
    <message>
      <source>{directory} could not be asked: {why}.</source>
      <translation>{directory}: спросить не удалось: {why}.</translation>
    </message>
    <message>
      <source>Check the network and its proxy, then try again; nothing was changed.</source>
      <translation>Проверьте сеть и её прокси и попробуйте снова; ничего не изменено.</translation>
    </message>
    <message>
      <source>{directory} did not do it ({why}).</source>
      <translation>{directory}: отказ ({why}).</translation>
    </message>
    <message>
      <source>The answer of {directory} was not used: {why}.</source>
      <translation>Ответ {directory} не использован: {why}.</translation>
    </message>
    <message>
      <source>Try another directory, or ask the person to send the key.</source>
      <translation>Попробуйте другой каталог или попросите человека прислать ключ.</translation>
    </message>
    <message>
      <source>{directory} has no key for {asked}.</source>
      <translation>{directory}: ключа для {asked} нет.</translation>
    </message>
    <message>
      <source>The key of {user_id} is not yours, so it is not published from here.</source>
      <translation>Ключ {user_id} не ваш, поэтому отсюда он не публикуется.</translation>
    </message>
    <message>
      <source>Its owner decides where it can be found.</source>
      <translation>Где его можно найти, решает владелец.</translation>
    </message>
    <message>
      <source>The key {fingerprint} names no address of {domain}.</source>
      <translation>В ключе {fingerprint} нет адреса в {domain}.</translation>
    </message>
    <message>
      <source>Add a user ID with the address first, or name another domain.</source>
      <translation>Сначала добавьте ID с этим адресом или назовите другой домен.</translation>
    </message>
    <message>
      <source>No browser that Sealpost can work with was found.</source>
      <translation>Браузера, с которым может работать Sealpost, не найдено.</translation>
    </message>
    <message>
      <source>Install Chromium or Firefox, or name a profile with --user-data-dir or --home.</source>
      <translation>Установите Chromium или Firefox или назовите профиль через --user-data-dir или --home.</translation>
    </message>
    <message>
      <source>No paired browser is called “{name}”.</source>
      <translation>Сопряжённого браузера «{name}» нет.</translation>
    </message>
    <message>
      <source>Name one of these: {known}.</source>
      <translation>Назовите один из этих: {known}.</translation>
    </message>
    <message>
      <source>This is the Sealpost that you work with: here, a browser is paired by comparing codes only.</source>
      <translation>Это Sealpost, с которым вы работаете: здесь браузер сопрягается только сравнением кодов.</translation>
    </message>
    <message>
      <source>For tests and practice, set SEALPOST_HOME to a folder of its own first.</source>
      <translation>Для проб и тестов сначала укажите в SEALPOST_HOME отдельную папку.</translation>
    </message>
    <message>
      <source>{part} is not installed, and this command needs it.</source>
      <translation>{part} не установлен, а эта команда его требует.</translation>
    </message>
    <message>
      <source>Sealpost knows no browser called “{name}”.</source>
      <translation>Браузера «{name}» Sealpost не знает.</translation>
    </message>
    <message>
      <source>{path} is managed by another program (read-only or a link), so Sealpost left it alone.</source>
      <translation>{path} ведёт другая программа (только чтение или ссылка), поэтому Sealpost его не тронул.</translation>
    </message>
    <message>
      <source>Change it where it is managed, to name {launcher}.</source>
      <translation>Измените его там, где он ведётся, чтобы он называл {launcher}.</translation>
    </message>
    <message>
      <source>{path} can't be written ({detail}).</source>
      <translation>В {path} нельзя записать ({detail}).</translation>
    </message>
    <message>
      <source>Check the folder's permissions, then try again.</source>
      <translation>Проверьте права на папку и попробуйте снова.</translation>
    </message>
    <message>
      <source>{path} can't be read ({detail}).</source>
      <translation>{path} нельзя прочитать ({detail}).</translation>
    </message>
    <message>
      <source>Check the name and the permissions, then try again.</source>
      <translation>Проверьте имя и права и попробуйте снова.</translation>
    </message>
    <message>
      <source>Another Sealpost has the data open, so it was left as it is.</source>
      <translation>Данные открыты другим Sealpost, поэтому они оставлены как есть.</translation>
    </message>
    <message>
      <source>Close the Sealpost window (Quit) and every 'sealpost' in a terminal, then try again.</source>
      <translation>Закройте окно Sealpost («Выйти») и все 'sealpost' в терминалах и попробуйте снова.</translation>
    </message>
    <message>
      <source>The backup {path} can't be used: it is damaged, or it is no backup of Sealpost.</source>
      <translation>Копию {path} использовать нельзя: она повреждена или это не копия Sealpost.</translation>
    </message>
    <message>
      <source>Choose an older one; your data is as it was.</source>
      <translation>Выберите более старую; ваши данные прежние.</translation>
    </message>
    <message>
      <source>There is no backup “{name}”.</source>
      <translation>Копии «{name}» нет.</translation>
    </message>
    <message>
      <source>Name one as 'sealpost store status' lists them.</source>
      <translation>Назовите такую, как их перечисляет 'sealpost store status'.</translation>
    </message>
    <message>
      <source>Your contacts, queue and settings are encrypted, and their key could not be had. {why}</source>
      <translation>Ваши контакты, очередь и настройки зашифрованы, и получить их ключ не удалось. {why}</translation>
    </message>
    <message>
      <source>Open Storage in Sealpost and press Unlock to try again; nothing is lost.</source>
      <translation>Откройте «Хранилище» в Sealpost и нажмите «Открыть», чтобы попробовать ещё раз; ничего не потеряно.</translation>
    </message>
    <message>
      <source>No store of secrets answers on this desktop ({detail}).</source>
      <translation>Хранилище секретов на этом рабочем столе не отвечает ({detail}).</translation>
    </message>
    <message>
      <source>Start or unlock one (GNOME Keyring, KWallet), then try again; or keep the secret with GnuPG instead.</source>
      <translation>Запустите или откройте его (GNOME Keyring, KWallet) и попробуйте снова; или храните секрет у GnuPG.</translation>
    </message>
    <message>
      <source>{what} is not where it was kept ({where}).</source>
      <translation>{what}: нет там, где хранилось ({where}).</translation>
    </message>
    <message>
      <source>Bring that place back from your own backup, then try again; a password can also be given anew.</source>
      <translation>Верните это место из своей копии и попробуйте снова; пароль можно и задать заново.</translation>
    </message>
    <message>
      <source>Nothing on this desktop shows notices.</source>
      <translation>Уведомления на этом рабочем столе не показывает ничто.</translation>
    </message>
    <message>
      <source>Sealpost's own window and its tray icon remind you; a notification service would do it too.</source>
      <translation>Вам напоминают окно и значок Sealpost; служба уведомлений делала бы это тоже.</translation>
    </message>
    <message>
      <source>{path} is no picture that Sealpost takes.</source>
      <translation>{path} не картинка, которую берёт Sealpost.</translation>
    </message>
    <message>
      <source>Choose a PNG, JPEG, WebP or GIF of at most 32 MiB.</source>
      <translation>Выберите PNG, JPEG, WebP или GIF не больше 32 МиБ.</translation>
    </message>
    <message>
      <source>This desktop does not tell when it sleeps or locks its screen.</source>
      <translation>Этот рабочий стол не сообщает, когда засыпает или запирает экран.</translation>
    </message>
    <message>
      <source>Lock Sealpost by hand, in the tray's menu.</source>
      <translation>Блокируйте Sealpost вручную, в меню значка.</translation>
    </message>
    <message>
      <source>The advisor's rules can't be followed: in {path}, line {line}, {detail}.</source>
      <translation>Правилам советника следовать нельзя: в {path}, строка {line}, {detail}.</translation>
    </message>
    <message>
      <source>Correct that line, or restore the defaults in Sealpost under Advisor; until then the defaults count.</source>
      <translation>Исправьте строку или верните значения по умолчанию в окне «Советник»; до тех пор действуют они.</translation>
    </message>
    <message>
      <source>{path} is not a calendar that Sealpost can read ({detail}).</source>
      <translation>{path}: не календарь, который Sealpost может прочитать ({detail}).</translation>
    </message>
    <message>
      <source>Export it again as iCalendar (.ics), then try again.</source>
      <translation>Экспортируйте его снова как iCalendar (.ics) и попробуйте снова.</translation>
    </message>
    <message>
      <source>No calendar server was named yet.</source>
      <translation>Сервер календаря ещё не назван.</translation>
    </message>
    <message>
      <source>Name one in Sealpost under Calendars, or with 'sealpost calendar connect ADDRESS --user NAME'.</source>
      <translation>Назовите его в окне «Календарь» или через 'sealpost calendar connect АДРЕС --user ИМЯ'.</translation>
    </message>
    <message>
      <source>“{address}” is not the address of a calendar on a secure server.</source>
      <translation>«{address}» не адрес календаря на защищённом сервере.</translation>
    </message>
    <message>
      <source>Give the calendar's whole address as your provider names it; it begins with https://.</source>
      <translation>Дайте полный адрес календаря, как его называет ваш провайдер; он начинается с https://.</translation>
    </message>
    <message>
      <source>The calendar server {server} can't be reached ({detail}).</source>
      <translation>Сервер календаря {server} недоступен ({detail}).</translation>
    </message>
    <message>
      <source>Nothing is lost: what you change goes up at the next sync. Check the address and the network.</source>
      <translation>Ничего не потеряно: ваши изменения уйдут при следующей синхронизации. Проверьте адрес и сеть.</translation>
    </message>
    <message>
      <source>The calendar server {server} does not take this name and password.</source>
      <translation>Сервер календаря {server} не принимает это имя и пароль.</translation>
    </message>
    <message>
      <source>Give the password anew; many services want an app password instead of your own.</source>
      <translation>Задайте пароль заново; многим службам нужен пароль приложения вместо вашего.</translation>
    </message>
    <message>
      <source>The calendar server {server} gave an answer that can't be used ({detail}).</source>
      <translation>Сервер календаря {server} дал ответ, который нельзя использовать ({detail}).</translation>
    </message>
    <message>
      <source>Check that the address is that of a calendar which takes tasks (CalDAV), then sync again.</source>
      <translation>Проверьте, что это адрес календаря, принимающего задачи (CalDAV), и синхронизируйте снова.</translation>
    </message>
    <message>
      <source>Nothing in the queue is called “{item}”.</source>
      <translation>В очереди нет ничего под названием «{item}».</translation>
    </message>
    <message>
      <source>It may have been undone or removed; look it up in the queue (or with 'sealpost queue list').</source>
      <translation>Возможно, это отменено или удалено; поищите в очереди (или через 'sealpost queue list').</translation>
    </message>
    <message>
      <source>“{title}” was changed meanwhile, so this was not done.</source>
      <translation>«{title}» тем временем изменено, поэтому это не сделано.</translation>
    </message>
    <message>
      <source>Look at it as it is now, then do it again.</source>
      <translation>Посмотрите, каково оно сейчас, и сделайте снова.</translation>
    </message>
    <message>
      <source>There is nothing left to undo there.</source>
      <translation>Там больше нечего отменять.</translation>
    </message>
    <message>
      <source>Look at the queue's history for what can still be undone.</source>
      <translation>Посмотрите в истории очереди, что ещё можно отменить.</translation>
    </message>
    <message>
      <source>“{title}” is finished already.</source>
      <translation>«{title}» уже завершено.</translation>
    </message>
    <message>
      <source>Undo that first, or queue it anew.</source>
      <translation>Сначала отмените это или поставьте в очередь заново.</translation>
    </message>
    <message>
      <source>It says neither whom to reach nor what for.</source>
      <translation>Не сказано ни с кем связаться, ни зачем.</translation>
    </message>
    <message>
      <source>Name a person, a number, an address or a goal.</source>
      <translation>Назовите человека, номер, адрес или цель.</translation>
    </message>
    <message>
      <source>“{text}” is not a time that Sealpost can read.</source>
      <translation>«{text}» не время, которое Sealpost может прочесть.</translation>
    </message>
    <message>
      <source>Write it as in “tomorrow 15:00”, “Friday after lunch”, “2026-12-24 10:00”; hours as in 22:00-07:00.</source>
      <translation>Пишите, например, «завтра 15:00», «пятница после обеда», «2026-12-24 10:00»; часы как 22:00-07:00.</translation>
    </message>
    <message>
      <source>“{text}” does not say how something repeats.</source>
      <translation>«{text}» не говорит, как что-то повторяется.</translation>
    </message>
    <message>
      <source>Write it as calendars do (RFC 5545), as in FREQ=WEEKLY or FREQ=MONTHLY;BYMONTHDAY=31.</source>
      <translation>Пишите, как календари (RFC 5545), например FREQ=WEEKLY или FREQ=MONTHLY;BYMONTHDAY=31.</translation>
    </message>
    <message>
      <source>Step {number} was not proposed after “{title}”.</source>
      <translation>Шаг {number} после «{title}» не предлагался.</translation>
    </message>
    <message>
      <source>Name one of the numbers that 'sealpost queue done' listed, or queue it with 'sealpost queue add'.</source>
      <translation>Назовите номер из 'sealpost queue done' или поставьте в очередь через 'sealpost queue add'.</translation>
    </message>
    <message>
      <source>“{named}” may be one of several people: {found}.</source>
      <translation>«{named}» может быть кем-то из нескольких: {found}.</translation>
    </message>
    <message>
      <source>Name the one you mean by the letters in brackets.</source>
      <translation>Назовите нужного буквами в скобках.</translation>
    </message>
    <message>
      <source>Only a sealed letter can wait in the queue, and this text is not sealed.</source>
      <translation>В очереди может ждать только запечатанное письмо, а этот текст не запечатан.</translation>
    </message>
    <message>
      <source>Seal it first; the queue keeps no plain text.</source>
      <translation>Сначала запечатайте его; открытого текста очередь не хранит.</translation>
    </message>
  </context>
  <context>
    <name>key-change</name>
    <message>
      <source>%1 has another key since %2</source>
      <translation>У %1 другой ключ: %2</translation>
    </message>
    <message>
      <source>The key of %1 has a new subkey since %2</source>
      <translation>У ключа %1 новый подключ: %2</translation>
    </message>
    <message>
      <source>The key of %1 was revoked; seen on %2</source>
      <translation>Ключ %1 отозван; замечено: %2</translation>
    </message>
    <message>
      <source>Before:</source>
      <translation>Раньше:</translation>
    </message>
    <message>
      <source>After:</source>
      <translation>Теперь:</translation>
    </message>
    <message>
      <source>The new subkey:</source>
      <translation>Новый подключ:</translation>
    </message>
  </context>
  <context>
    <name>of</name>
    <message>
      <source>Encrypted to you</source>
      <translation>Зашифровано для вас</translation>
    </message>
    <message>
      <source>Not encrypted</source>
      <translation>Не зашифровано</translation>
    </message>
    <message>
      <source>Not signed: nobody can tell who made it</source>
      <translation>Не подписано: никто не может сказать, кто это сделал</translation>
    </message>
    <message>
      <source>Careful: this is a program. Opening it runs it.</source>
      <translation>Осторожно: это программа. Открыть её значит запустить.</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source>Paper backup</source>
      <translation>Бумажная копия</translation>
    </message>
    <message>
      <source>Keep this where nobody else finds it. It is useless without the passphrase, and with it, it is the key.</source>
      <translation>Храните там, где никто другой не найдёт. Без парольной фразы это бесполезно, а с ней это и есть ключ.</translation>
    </message>
    <message>
      <source>To bring the key back: in Sealpost, Keys, “From paper…”; scan all codes with a phone and paste their</source>
      <translation>Чтобы вернуть ключ: в Sealpost, «Ключи», «С бумаги…»; отсканируйте все коды телефоном и вставьте их</translation>
    </message>
    <message>
      <source>text, or type the lines below. A wrong line is named.</source>
      <translation>текст или наберите строки ниже. Неверная строка будет названа.</translation>
    </message>
    <message>
      <source>Paper backup of an OpenPGP key</source>
      <translation>Бумажная копия ключа OpenPGP</translation>
    </message>
    <message>
      <source>The same as lines to type, in any order; each has its own checksum at its end:</source>
      <translation>То же строками для набора, в любом порядке; в конце каждой её контрольная сумма:</translation>
    </message>
  </context>
  <context>
    <name>plurals</name>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
        <numerusform>и ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Cop&amp;y the fingerprint</source>
      <translation>
        <numerusform>&amp;Копировать отпечаток</numerusform>
        <numerusform>&amp;Копировать отпечатки</numerusform>
        <numerusform>&amp;Копировать отпечатки</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are verified now.</source>
      <translation>
        <numerusform>Теперь проверен %n ключ.</numerusform>
        <numerusform>Теперь проверены %n ключа.</numerusform>
        <numerusform>Теперь проверено %n ключей.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
        <numerusform>ещё %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are chosen</source>
      <translation>
        <numerusform>Выбран %n ключ</numerusform>
        <numerusform>Выбраны %n ключа</numerusform>
        <numerusform>Выбрано %n ключей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members</source>
      <translation>
        <numerusform>%n участник</numerusform>
        <numerusform>%n участника</numerusform>
        <numerusform>%n участников</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n members are in {name} now.</source>
      <translation>
        <numerusform>Теперь в {name} %n участник.</numerusform>
        <numerusform>Теперь в {name} %n участника.</numerusform>
        <numerusform>Теперь в {name} %n участников.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them can't be sealed to: {names}</source>
      <translation>
        <numerusform>Для %n из них запечатать нельзя: {names}</numerusform>
        <numerusform>Для %n из них запечатать нельзя: {names}</numerusform>
        <numerusform>Для %n из них запечатать нельзя: {names}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new keys</source>
      <translation>
        <numerusform>%n новый ключ</numerusform>
        <numerusform>%n новых ключа</numerusform>
        <numerusform>%n новых ключей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys changed</source>
      <translation>
        <numerusform>%n ключ изменён</numerusform>
        <numerusform>%n ключа изменены</numerusform>
        <numerusform>%n ключей изменено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys as they were</source>
      <translation>
        <numerusform>%n ключ прежний</numerusform>
        <numerusform>%n ключа прежние</numerusform>
        <numerusform>%n ключей прежние</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n files are in {folder}.</source>
      <translation>
        <numerusform>В {folder} лежит %n файл.</numerusform>
        <numerusform>В {folder} лежат %n файла.</numerusform>
        <numerusform>В {folder} лежат %n файлов.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys</source>
      <translation>
        <numerusform>%n ключ</numerusform>
        <numerusform>%n ключа</numerusform>
        <numerusform>%n ключей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys have changed</source>
      <translation>
        <numerusform>Изменился %n ключ</numerusform>
        <numerusform>Изменились %n ключа</numerusform>
        <numerusform>Изменилось %n ключей</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys are as they were</source>
      <translation>
        <numerusform>%n ключ прежний</numerusform>
        <numerusform>%n ключа прежние</numerusform>
        <numerusform>%n ключей прежние</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n keys were not found</source>
      <translation>
        <numerusform>%n ключ не найден</numerusform>
        <numerusform>%n ключа не найдены</numerusform>
        <numerusform>%n ключей не найдено</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Reading the keyring: %n keys so far…</source>
      <translation>
        <numerusform>Чтение связки: пока %n ключ…</numerusform>
        <numerusform>Чтение связки: пока %n ключа…</numerusform>
        <numerusform>Чтение связки: пока %n ключей…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n appointments were read.</source>
      <translation>
        <numerusform>Прочитано %n событие.</numerusform>
        <numerusform>Прочитано %n события.</numerusform>
        <numerusform>Прочитано %n событий.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>after %n minutes</source>
      <translation>
        <numerusform>через %n минуту</numerusform>
        <numerusform>через %n минуты</numerusform>
        <numerusform>через %n минут</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due now</source>
      <translation>
        <numerusform>Пора: %n</numerusform>
        <numerusform>Пора: %n</numerusform>
        <numerusform>Пора: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>You are in another time zone. %n items go by your own clock:</source>
      <translation>
        <numerusform>Вы в другом часовом поясе. По вашим часам идёт %n дело:</numerusform>
        <numerusform>Вы в другом часовом поясе. По вашим часам идут %n дела:</numerusform>
        <numerusform>Вы в другом часовом поясе. По вашим часам идут %n дел:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n became due while you were away</source>
      <translation>
        <numerusform>Пока вас не было, подошёл срок: %n</numerusform>
        <numerusform>Пока вас не было, подошёл срок: %n</numerusform>
        <numerusform>Пока вас не было, подошёл срок: %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due…</source>
      <translation>
        <numerusform>Пора: %n…</numerusform>
        <numerusform>Пора: %n…</numerusform>
        <numerusform>Пора: %n…</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n due</source>
      <translation>
        <numerusform>Пора: %n</numerusform>
        <numerusform>Пора: %n</numerusform>
        <numerusform>Пора: %n</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>queue</name>
    <message>
      <source>Due now</source>
      <translation>Пора сейчас</translation>
    </message>
    <message>
      <source>Call</source>
      <translation>Звонок</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Письмо</translation>
    </message>
    <message>
      <source>Call again</source>
      <translation>Позвонить снова</translation>
    </message>
    <message>
      <source>Leave a voicemail</source>
      <translation>Оставить голосовое сообщение</translation>
    </message>
    <message>
      <source>Ask the assistant for a time</source>
      <translation>Спросить время у помощника</translation>
    </message>
    <message>
      <source>Write instead</source>
      <translation>Вместо этого написать</translation>
    </message>
    <message>
      <source>Remind with a letter</source>
      <translation>Напомнить письмом</translation>
    </message>
    <message>
      <source>Write what was agreed</source>
      <translation>Записать договорённость</translation>
    </message>
    <message>
      <source>Call and quote the letter</source>
      <translation>Позвонить и сослаться на письмо</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Поддержать связь</translation>
    </message>
    <message>
      <source>After lunch</source>
      <translation>После обеда</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Завтра</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>На следующей неделе</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>В следующем месяце</translation>
    </message>
    <message>
      <source>The next good time</source>
      <translation>В следующее хорошее время</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Просрочено</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Сегодня</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>На этой неделе</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Позже</translation>
    </message>
    <message>
      <source>Without a next step</source>
      <translation>Без следующего шага</translation>
    </message>
    <message>
      <source>queued</source>
      <translation>в очереди</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>изменено</translation>
    </message>
    <message>
      <source>done</source>
      <translation>готово</translation>
    </message>
    <message>
      <source>snoozed</source>
      <translation>отложено</translation>
    </message>
    <message>
      <source>moved</source>
      <translation>перенесено</translation>
    </message>
    <message>
      <source>dropped</source>
      <translation>снято</translation>
    </message>
    <message>
      <source>series ended</source>
      <translation>серия завершена</translation>
    </message>
    <message>
      <source>moved to another time zone</source>
      <translation>перенесено в другой часовой пояс</translation>
    </message>
    <message>
      <source>moved, as you were in touch</source>
      <translation>перенесено, раз вы были на связи</translation>
    </message>
    <message>
      <source>changed by a calendar</source>
      <translation>изменено календарём</translation>
    </message>
    <message>
      <source>Due %1</source>
      <translation>Срок: %1</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Позвонить: %1</translation>
    </message>
    <message>
      <source>Letter to %1</source>
      <translation>Письмо: %1</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>%1 назад</translation>
    </message>
  </context>
  <context>
    <name>reasons</name>
    <message>
      <source>there is no OpenPGP block in it</source>
      <translation>в нём нет блока OpenPGP</translation>
    </message>
    <message>
      <source>Select the whole block, from BEGIN to END, and try again.</source>
      <translation>Выделите весь блок, от BEGIN до END, и повторите.</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>у него нет конца</translation>
    </message>
    <message>
      <source>Show the whole message in the webmail (or download the original), then try again.</source>
      <translation>Покажите письмо в веб-почте целиком (или скачайте оригинал) и повторите.</translation>
    </message>
    <message>
      <source>its letters were changed on the way</source>
      <translation>его буквы изменились в пути</translation>
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again as a file.</source>
      <translation>Скачайте оригинал и откройте его или попросите прислать файлом.</translation>
    </message>
    <message>
      <source>its checksum is wrong, so something was changed or lost on the way</source>
      <translation>контрольная сумма неверна: что-то изменилось или потерялось в пути</translation>
    </message>
    <message>
      <source>Download the original message and open that, or ask the sender to send it again.</source>
      <translation>Скачайте оригинал и откройте его или попросите прислать снова.</translation>
    </message>
    <message>
      <source>there is something between its first line and the signed text that nobody signed</source>
      <translation>между первой строкой и подписанным текстом есть то, чего никто не подписывал</translation>
    </message>
    <message>
      <source>Do not rely on this text; ask the sender to sign it again.</source>
      <translation>Не полагайтесь на этот текст; попросите подписать заново.</translation>
    </message>
    <message>
      <source>the webmail changed the signed text, so its signature can't be checked</source>
      <translation>веб-почта изменила подписанный текст, поэтому подпись нельзя проверить</translation>
    </message>
    <message>
      <source>Download the original message and open that.</source>
      <translation>Скачайте оригинал письма и откройте его.</translation>
    </message>
    <message>
      <source>it is quoted, and quoting changes a signed text</source>
      <translation>это цитата, а цитирование меняет подписанный текст</translation>
    </message>
    <message>
      <source>Open the message that is quoted.</source>
      <translation>Откройте то письмо, которое цитируется.</translation>
    </message>
    <message>
      <source>it is larger than Sealpost takes, or unpacks to more than that</source>
      <translation>оно больше, чем Sealpost принимает, или распаковывается в большее</translation>
    </message>
    <message>
      <source>Use Files in the Sealpost window for large content; do not open it if you don't know the sender.</source>
      <translation>Используйте «Файлы» в окне Sealpost; не открывайте, если не знаете отправителя.</translation>
    </message>
    <message>
      <source>it is wrapped in more layers than any honest program makes</source>
      <translation>в нём больше слоёв, чем делает честная программа</translation>
    </message>
    <message>
      <source>Do not open it; ask the sender what it is.</source>
      <translation>Не открывайте его; спросите отправителя, что это.</translation>
    </message>
    <message>
      <source>it is not built as OpenPGP prescribes</source>
      <translation>оно построено не так, как предписывает OpenPGP</translation>
    </message>
    <message>
      <source>Ask the sender to send it again, and with which program it was made.</source>
      <translation>Попросите прислать его снова и спросите, какой программой оно сделано.</translation>
    </message>
    <message>
      <source>several messages are joined in it, so nobody could tell which of them is signed</source>
      <translation>в нём соединены несколько сообщений, и неясно, какое из них подписано</translation>
    </message>
    <message>
      <source>Ask the sender to send them one by one.</source>
      <translation>Попросите прислать их по одному.</translation>
    </message>
    <message>
      <source>another signed message lies inside; only the outer signature counts here</source>
      <translation>внутри лежит другое подписанное сообщение; здесь считается только внешняя подпись</translation>
    </message>
    <message>
      <source>Open the inner message by itself to check it.</source>
      <translation>Чтобы проверить внутреннее сообщение, откройте его отдельно.</translation>
    </message>
    <message>
      <source>there is no content in it</source>
      <translation>в нём нет содержимого</translation>
    </message>
    <message>
      <source>Ask the sender to send it again.</source>
      <translation>Попросите отправителя прислать его снова.</translation>
    </message>
    <message>
      <source>it is encrypted without protection against changes, which can be used to steal its text</source>
      <translation>оно зашифровано без защиты от изменений, и этим можно украсть его текст</translation>
    </message>
    <message>
      <source>Ask the sender to encrypt it again with a current program.</source>
      <translation>Попросите зашифровать его снова современной программой.</translation>
    </message>
    <message>
      <source>it was changed after it had been encrypted</source>
      <translation>его изменили после шифрования</translation>
    </message>
    <message>
      <source>Do not rely on it; ask the sender to send it again.</source>
      <translation>Не полагайтесь на него; попросите прислать снова.</translation>
    </message>
    <message>
      <source>it looks sealed but is not encrypted; anybody could read it</source>
      <translation>оно выглядит зашифрованным, но не зашифровано; его мог прочитать кто угодно</translation>
    </message>
    <message>
      <source>Treat it as an ordinary message, and tell the sender.</source>
      <translation>Считайте его обычным письмом и скажите об этом отправителю.</translation>
    </message>
    <message>
      <source>it is not sealed to any key of yours</source>
      <translation>оно зашифровано не для ваших ключей</translation>
    </message>
    <message>
      <source>Ask the sender to seal it to your current key.</source>
      <translation>Попросите зашифровать его для вашего действующего ключа.</translation>
    </message>
    <message>
      <source>its session key does not fit</source>
      <translation>его сеансовый ключ не подходит</translation>
    </message>
    <message>
      <source>it was made for the newer standard RFC 9580, which your GnuPG can't read</source>
      <translation>оно сделано по новому стандарту RFC 9580, которого ваш GnuPG не знает</translation>
    </message>
    <message>
      <source>Ask the sender for a message in the older form (RFC 4880, version 4 keys).</source>
      <translation>Попросите у отправителя сообщение в прежнем виде (RFC 4880, ключи версии 4).</translation>
    </message>
    <message>
      <source>it is in a format that your GnuPG can't read</source>
      <translation>оно в формате, которого ваш GnuPG не читает</translation>
    </message>
    <message>
      <source>it uses a kind of encryption (AEAD) that your GnuPG can't read</source>
      <translation>в нём вид шифрования (AEAD), которого ваш GnuPG не читает</translation>
    </message>
    <message>
      <source>Ask the sender to switch AEAD or OCB off for your key.</source>
      <translation>Попросите отправителя отключить AEAD или OCB для вашего ключа.</translation>
    </message>
    <message>
      <source>it uses an algorithm that your GnuPG does not know</source>
      <translation>в нём алгоритм, которого ваш GnuPG не знает</translation>
    </message>
    <message>
      <source>Ask the sender to use RSA, Curve25519 or a NIST curve, and AES.</source>
      <translation>Попросите использовать RSA, Curve25519 или кривую NIST и AES.</translation>
    </message>
    <message>
      <source>nobody has signed it</source>
      <translation>его никто не подписал</translation>
    </message>
    <message>
      <source>Ask the sender to sign it if that matters.</source>
      <translation>Если это важно, попросите отправителя подписать его.</translation>
    </message>
    <message>
      <source>the signature is missing</source>
      <translation>подписи нет</translation>
    </message>
    <message>
      <source>Ask the sender to send it again, or download the original message.</source>
      <translation>Попросите прислать снова или скачайте оригинал письма.</translation>
    </message>
    <message>
      <source>the signature file holds a message of its own in place of a signature</source>
      <translation>в файле подписи вместо подписи лежит сообщение</translation>
    </message>
    <message>
      <source>Ask the sender for the true signature file.</source>
      <translation>Попросите у отправителя настоящий файл подписи.</translation>
    </message>
    <message>
      <source>its signature is not one over a text</source>
      <translation>его подпись сделана не для текста</translation>
    </message>
    <message>
      <source>Ask the sender to sign it again.</source>
      <translation>Попросите подписать его заново.</translation>
    </message>
    <message>
      <source>its signature does not fit the text</source>
      <translation>его подпись не подходит к тексту</translation>
    </message>
    <message>
      <source>Do not rely on this text; ask the sender.</source>
      <translation>Не полагайтесь на этот текст; спросите отправителя.</translation>
    </message>
    <message>
      <source>it has several signatures, and not all of them are good</source>
      <translation>у него несколько подписей, и не все они верны</translation>
    </message>
    <message>
      <source>Look at each signature.</source>
      <translation>Посмотрите на каждую подпись.</translation>
    </message>
    <message>
      <source>its signature has a condition that GnuPG does not know</source>
      <translation>в его подписи есть условие, которого GnuPG не знает</translation>
    </message>
    <message>
      <source>Ask the sender with which program it was made.</source>
      <translation>Спросите, какой программой оно сделано.</translation>
    </message>
    <message>
      <source>its signature has expired</source>
      <translation>срок его подписи истёк</translation>
    </message>
    <message>
      <source>its signature uses a checksum (MD5, SHA-1 or RIPEMD-160) that can be forged</source>
      <translation>в его подписи контрольная сумма (MD5, SHA-1 или RIPEMD-160), которую можно подделать</translation>
    </message>
    <message>
      <source>Ask the sender to sign it with SHA-256 or better.</source>
      <translation>Попросите подписать его с SHA-256 или лучше.</translation>
    </message>
    <message>
      <source>it is dated in the future</source>
      <translation>его дата в будущем</translation>
    </message>
    <message>
      <source>Check this computer's clock, then ask the sender.</source>
      <translation>Проверьте часы этого компьютера, затем спросите отправителя.</translation>
    </message>
    <message>
      <source>its signature is older than the key that made it</source>
      <translation>его подпись старше ключа, которым она сделана</translation>
    </message>
    <message>
      <source>Do not rely on it; ask the sender.</source>
      <translation>Не полагайтесь на него; спросите отправителя.</translation>
    </message>
    <message>
      <source>the signer is not the sender that the mail names</source>
      <translation>подписал его не тот, кто назван отправителем</translation>
    </message>
    <message>
      <source>Ask the sender by another way whether the message is theirs.</source>
      <translation>Спросите отправителя другим способом, его ли это письмо.</translation>
    </message>
    <message>
      <source>a second OpenPGP program on this computer does not agree that its signature is good</source>
      <translation>вторая программа OpenPGP на этом компьютере не считает подпись верной</translation>
    </message>
    <message>
      <source>Do not rely on it until the signer has confirmed it by another way.</source>
      <translation>Не полагайтесь на него, пока подписавший не подтвердит его другим способом.</translation>
    </message>
    <message>
      <source>the signer meant it for somebody else, who has passed it on</source>
      <translation>подписавший предназначал его кому-то другому, а тот переслал его</translation>
    </message>
    <message>
      <source>Ask the signer by another way whether it is meant for you.</source>
      <translation>Спросите подписавшего другим способом, вам ли оно предназначено.</translation>
    </message>
    <message>
      <source>the signer's key is not in your keyring</source>
      <translation>ключа подписавшего нет в вашей связке</translation>
    </message>
    <message>
      <source>Get the key from its owner and import it.</source>
      <translation>Получите ключ у владельца и импортируйте его.</translation>
    </message>
    <message>
      <source>nobody has verified that the key is its owner's</source>
      <translation>никто не проверил, что ключ принадлежит своему владельцу</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner.</source>
      <translation>Сверьте отпечаток с владельцем.</translation>
    </message>
    <message>
      <source>the key has expired</source>
      <translation>срок ключа истёк</translation>
    </message>
    <message>
      <source>Ask its owner for a current key.</source>
      <translation>Попросите у владельца действующий ключ.</translation>
    </message>
    <message>
      <source>its owner has revoked the key</source>
      <translation>владелец отозвал ключ</translation>
    </message>
    <message>
      <source>the key is too short or too old to be safe</source>
      <translation>ключ слишком короткий или старый, чтобы быть надёжным</translation>
    </message>
    <message>
      <source>Ask its owner for a new key.</source>
      <translation>Попросите у владельца новый ключ.</translation>
    </message>
    <message>
      <source>the part of the key that is used for sealing has expired</source>
      <translation>срок той части ключа, которой шифруют, истёк</translation>
    </message>
    <message>
      <source>the key can't be used for sealing</source>
      <translation>этим ключом нельзя шифровать</translation>
    </message>
    <message>
      <source>Ask its owner for a key with an encryption part.</source>
      <translation>Попросите у владельца ключ с частью для шифрования.</translation>
    </message>
    <message>
      <source>its owner has revoked one of the addresses of the key</source>
      <translation>владелец отозвал один из адресов ключа</translation>
    </message>
    <message>
      <source>Write to an address that still stands.</source>
      <translation>Пишите на адрес, который ещё действует.</translation>
    </message>
    <message>
      <source>the key does not name that address</source>
      <translation>в ключе нет этого адреса</translation>
    </message>
    <message>
      <source>Ask the person for the fingerprint of their key.</source>
      <translation>Спросите у человека отпечаток его ключа.</translation>
    </message>
    <message>
      <source>the key has no name that it signed itself</source>
      <translation>у ключа нет имени, подписанного им самим</translation>
    </message>
    <message>
      <source>Ask its owner to export it again.</source>
      <translation>Попросите владельца экспортировать его заново.</translation>
    </message>
    <message>
      <source>the key has more names than a person's key needs</source>
      <translation>у ключа больше имён, чем нужно ключу человека</translation>
    </message>
    <message>
      <source>Compare the fingerprint with its owner before you import it.</source>
      <translation>Сверьте отпечаток с владельцем, прежде чем импортировать.</translation>
    </message>
    <message>
      <source>you have another verified key for this address</source>
      <translation>для этого адреса у вас есть другой, проверенный ключ</translation>
    </message>
    <message>
      <source>Ask its owner by another way whether the new key is theirs.</source>
      <translation>Спросите владельца другим способом, его ли новый ключ.</translation>
    </message>
    <message>
      <source>there is no OpenPGP key in it</source>
      <translation>в нём нет ключа OpenPGP</translation>
    </message>
    <message>
      <source>Copy the whole block, from BEGIN to END, and try again.</source>
      <translation>Скопируйте весь блок, от BEGIN до END, и повторите.</translation>
    </message>
    <message>
      <source>it holds a secret key, which is never taken from a mail</source>
      <translation>в нём секретный ключ, который из письма не берут</translation>
    </message>
    <message>
      <source>If it is yours, import it in the Sealpost window; if not, delete the mail.</source>
      <translation>Если он ваш, импортируйте его в окне Sealpost; если нет, удалите письмо.</translation>
    </message>
    <message>
      <source>it only revokes a key and holds none</source>
      <translation>он лишь отзывает ключ, а сам ключа не содержит</translation>
    </message>
    <message>
      <source>Import it in the Sealpost window if you want that key to be revoked.</source>
      <translation>Импортируйте его в окне Sealpost, если хотите отозвать тот ключ.</translation>
    </message>
    <message>
      <source>it revokes a key that is not here</source>
      <translation>он отзывает ключ, которого здесь нет</translation>
    </message>
    <message>
      <source>Import that key first, then try again.</source>
      <translation>Сначала импортируйте тот ключ и попробуйте снова.</translation>
    </message>
    <message>
      <source>several keys fit that name</source>
      <translation>этому имени подходят несколько ключей</translation>
    </message>
    <message>
      <source>Name the key by its full fingerprint.</source>
      <translation>Назовите ключ его полным отпечатком.</translation>
    </message>
    <message>
      <source>a key is named by its full fingerprint here</source>
      <translation>ключ здесь называют полным отпечатком</translation>
    </message>
    <message>
      <source>Give all 40 (or 64) hexadecimal digits.</source>
      <translation>Укажите все 40 (или 64) шестнадцатеричных цифр.</translation>
    </message>
  </context>
  <context>
    <name>rescue</name>
    <message>
      <source>On {at} it was restored from the backup of {backup}.</source>
      <translation>{at} данные восстановлены из копии от {backup}.</translation>
    </message>
    <message>
      <source>Newer entries that were saved from the damaged file: {count}.</source>
      <translation>Более новых записей спасено из повреждённого файла: {count}.</translation>
    </message>
    <message>
      <source>What changed since then may be missing in: {tables}.</source>
      <translation>Изменённого с тех пор может не хватать в: {tables}.</translation>
    </message>
    <message>
      <source>contacts</source>
      <translation>контакты</translation>
    </message>
    <message>
      <source>addresses and numbers</source>
      <translation>адреса и номера</translation>
    </message>
    <message>
      <source>what passed between you</source>
      <translation>что было между вами</translation>
    </message>
    <message>
      <source>the queue</source>
      <translation>очередь</translation>
    </message>
    <message>
      <source>queued letters</source>
      <translation>письма в очереди</translation>
    </message>
    <message>
      <source>what can be undone</source>
      <translation>что можно отменить</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>настройки</translation>
    </message>
    <message>
      <source>answers to sites</source>
      <translation>ответы сайтам</translation>
    </message>
    <message>
      <source>the activity list</source>
      <translation>список активности</translation>
    </message>
    <message>
      <source>paired browsers</source>
      <translation>сопряжённые браузеры</translation>
    </message>
    <message>
      <source>the list of what is in the calendar</source>
      <translation>список того, что в календаре</translation>
    </message>
    <message>
      <source>On {at} the data was begun anew, because no backup could be used.</source>
      <translation>{at} данные начаты заново, потому что ни одна копия не подошла.</translation>
    </message>
    <message>
      <source>The damaged file is kept: {path}</source>
      <translation>Повреждённый файл сохранён: {path}</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Folk rules from a sales article; your own log counts more.</source>
      <translation>Народные правила из статьи о продажах; ваш собственный журнал важнее.</translation>
    </message>
    <message>
      <source>The article names no study for its times.</source>
      <translation>Исследований в пользу своих часов статья не называет.</translation>
    </message>
    <message>
      <source>Late afternoon: supported by a count of first calls (InsideSales, 2007, 100,000 calls): 16 to 18 h was best, and 13 to 14 h worst, so “right after lunch” is contradicted.</source>
      <translation>Поздний день: за него подсчёт первых звонков (InsideSales, 2007, 100 000 звонков): лучше всего 16–18 ч, хуже всего 13–14 ч, то есть «сразу после обеда» опровергнуто.</translation>
    </message>
    <message>
      <source>Thursday was best there. Friday is worst in the figures of ZoomInfo and PhoneBurner, so “the end of the week” holds for Thursday only.</source>
      <translation>Там лучшим был четверг. По цифрам ZoomInfo и PhoneBurner пятница хуже всего, так что «конец недели» верен только для четверга.</translation>
    </message>
    <message>
      <source>Monday morning: mixed. MightyCall finds Monday at 8 h best; ZoomInfo sees the most good answers on Monday and Tuesday.</source>
      <translation>Утро понедельника: по-разному. MightyCall считает лучшим понедельник в 8 ч; ZoomInfo видит больше всего хороших ответов в понедельник и вторник.</translation>
    </message>
    <message>
      <source>All of these are sellers' figures from one market, without a control group; the differences are mostly a few points in a hundred.</source>
      <translation>Всё это цифры продавцов с одного рынка, без контрольной группы; различия обычно в несколько процентов.</translation>
    </message>
    <message>
      <source>Ten minutes around the full hour, outgoing and reserved people, calm executives, silent employees: opinion.</source>
      <translation>Десять минут около целого часа, общительные и сдержанные, спокойные руководители, молчаливые сотрудники: мнение.</translation>
    </message>
    <message>
      <source>The best sign is how this very person answered before (R13): that is your own log.</source>
      <translation>Лучший признак — как этот человек отвечал раньше (R13): это ваш собственный журнал.</translation>
    </message>
    <message>
      <source>12 to 13 h</source>
      <translation>12–13 ч</translation>
    </message>
    <message>
      <source>From 13 h on</source>
      <translation>С 13 ч</translation>
    </message>
    <message>
      <source>From 15 h on, besides</source>
      <translation>Ещё и с 15 ч</translation>
    </message>
    <message>
      <source>Thursday and Friday</source>
      <translation>Четверг и пятница</translation>
    </message>
    <message>
      <source>Monday before 13 h</source>
      <translation>Понедельник до 13 ч</translation>
    </message>
    <message>
      <source>Each later working day</source>
      <translation>Каждый следующий рабочий день</translation>
    </message>
    <message>
      <source>8 to 11 h</source>
      <translation>8–11 ч</translation>
    </message>
    <message>
      <source>13 to 14 h</source>
      <translation>13–14 ч</translation>
    </message>
    <message>
      <source>16 to 18 h</source>
      <translation>16–18 ч</translation>
    </message>
    <message>
      <source>Tuesday to Thursday</source>
      <translation>Вторник–четверг</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Пятница</translation>
    </message>
    <message>
      <source>The contact said which way they prefer</source>
      <translation>Контакт сказал, что предпочитает</translation>
    </message>
    <message>
      <source>The article's interview on manners: ask directly</source>
      <translation>Интервью статьи о манерах: спросите прямо</translation>
    </message>
    <message>
      <source>Each confirmed remark that points to one way</source>
      <translation>Каждое подтверждённое замечание в пользу одного из путей</translation>
    </message>
    <message>
      <source>The article's interview on manners: mind what people say</source>
      <translation>Интервью статьи о манерах: слушайте, что говорят</translation>
    </message>
    <message>
      <source>… and all remarks together at most</source>
      <translation>… и все замечания вместе не более</translation>
    </message>
    <message>
      <source>Ours</source>
      <translation>Наше</translation>
    </message>
    <message>
      <source>Meeting, conference call, trial, negotiation</source>
      <translation>Встреча, конференц-звонок, проба, переговоры</translation>
    </message>
    <message>
      <source>The article: serious goals</source>
      <translation>Статья: серьёзные цели</translation>
    </message>
    <message>
      <source>Clarify, feedback, recommendation</source>
      <translation>Уточнение, отзыв, рекомендация</translation>
    </message>
    <message>
      <source>The article: in writing</source>
      <translation>Статья: письменно</translation>
    </message>
    <message>
      <source>An executive</source>
      <translation>Руководитель</translation>
    </message>
    <message>
      <source>The article: the higher, the calmer</source>
      <translation>Статья: чем выше, тем спокойнее</translation>
    </message>
    <message>
      <source>An employee, at the first contact</source>
      <translation>Сотрудник, при первом контакте</translation>
    </message>
    <message>
      <source>The article: in meetings, reads mail</source>
      <translation>Статья: на совещаниях, читает почту</translation>
    </message>
    <message>
      <source>An employee who missed a call</source>
      <translation>Сотрудник, пропустивший звонок</translation>
    </message>
    <message>
      <source>The article: employees don't call back</source>
      <translation>Статья: сотрудники не перезванивают</translation>
    </message>
    <message>
      <source>Two missed calls, not an employee</source>
      <translation>Два пропущенных звонка, не сотрудник</translation>
    </message>
    <message>
      <source>Outgoing (reserved: the opposite)</source>
      <translation>Общительный (сдержанный: наоборот)</translation>
    </message>
    <message>
      <source>The article's interview on manners: extraverts ask why you write</source>
      <translation>Интервью статьи о манерах: экстраверты спрашивают, зачем вы пишете</translation>
    </message>
    <message>
      <source>Often travelling</source>
      <translation>Часто в разъездах</translation>
    </message>
    <message>
      <source>The article's interview on manners names travel; the direction is ours</source>
      <translation>Интервью статьи о манерах называет поездки; направление наше</translation>
    </message>
    <message>
      <source>Outgoing and often travelling</source>
      <translation>Общительный и часто в разъездах</translation>
    </message>
    <message>
      <source>The article's interview on manners: calls from the car</source>
      <translation>Интервью статьи о манерах: звонки из машины</translation>
    </message>
    <message>
      <source>Objections expected</source>
      <translation>Ожидаются возражения</translation>
    </message>
    <message>
      <source>The article: easier to persuade by voice</source>
      <translation>Статья: голосом убедить легче</translation>
    </message>
    <message>
      <source>An answer is needed within two hours</source>
      <translation>Ответ нужен в течение двух часов</translation>
    </message>
    <message>
      <source>The article's interview on manners: answers in minutes</source>
      <translation>Интервью статьи о манерах: отвечает за минуты</translation>
    </message>
    <message>
      <source>Many facts, links or files</source>
      <translation>Много фактов, ссылок или файлов</translation>
    </message>
    <message>
      <source>The article's interview on manners: be complete, attach</source>
      <translation>Интервью статьи о манерах: будьте полны, вложите</translation>
    </message>
    <message>
      <source>Each of the last three answers</source>
      <translation>Каждый из трёх последних ответов</translation>
    </message>
    <message>
      <source>Your own log</source>
      <translation>Ваш собственный журнал</translation>
    </message>
    <message>
      <source>… and all three together at most</source>
      <translation>… и все три вместе не более</translation>
    </message>
    <message>
      <source>First contact with a serious goal</source>
      <translation>Первый контакт с серьёзной целью</translation>
    </message>
    <message>
      <source>The article's interview on manners: a voice carries feeling</source>
      <translation>Интервью статьи о манерах: голос передаёт чувство</translation>
    </message>
    <message>
      <source>A call back was agreed for this time.</source>
      <translation>На это время договорились перезвонить.</translation>
    </message>
    <message>
      <source>The content is secret, so it goes in a sealed letter.</source>
      <translation>Содержание секретно, поэтому идёт запечатанным письмом.</translation>
    </message>
    <message>
      <source>Both are fine; this way worked last time.</source>
      <translation>Годится и то и другое; в прошлый раз сработал этот путь.</translation>
    </message>
    <message>
      <source>Both are fine, and a good time to call is open now.</source>
      <translation>Годится и то и другое, и сейчас хорошее время для звонка.</translation>
    </message>
    <message>
      <source>Both are fine; a letter is read when it suits.</source>
      <translation>Годится и то и другое; письмо читают, когда удобно.</translation>
    </message>
    <message>
      <source>A call would be better, but no time fits everybody's hours.</source>
      <translation>Лучше бы позвонить, но времени, удобного всем, нет.</translation>
    </message>
    <message>
      <source>Monday morning is a poor time, so the call moved.</source>
      <translation>Утро понедельника неудачно, поэтому звонок перенесён.</translation>
    </message>
    <message>
      <source>The deadline leaves no better time.</source>
      <translation>Срок не оставляет лучшего времени.</translation>
    </message>
    <message>
      <source>An urgent letter doesn't wait for a good minute.</source>
      <translation>Срочное письмо не ждёт удобной минуты.</translation>
    </message>
    <message>
      <source>Call and quote the letter.</source>
      <translation>Позвоните и сошлитесь на письмо.</translation>
    </message>
    <message>
      <source>Call and quote the letter to the assistant.</source>
      <translation>Позвоните помощнику и сошлитесь на письмо.</translation>
    </message>
    <message>
      <source>With an executive, a letter opens the door for the call.</source>
      <translation>Руководителю письмо открывает дверь для звонка.</translation>
    </message>
    <message>
      <source>The contact said which way they prefer.</source>
      <translation>Контакт сказал, что предпочитает.</translation>
    </message>
    <message>
      <source>What the contact said points to one way.</source>
      <translation>Сказанное контактом указывает на один путь.</translation>
    </message>
    <message>
      <source>The goal asks for a talk, or for a text.</source>
      <translation>Цель требует разговора или текста.</translation>
    </message>
    <message>
      <source>The higher the standing, the calmer a call is taken.</source>
      <translation>Чем выше положение, тем спокойнее принимают звонок.</translation>
    </message>
    <message>
      <source>An employee you don't know yet rather reads than answers.</source>
      <translation>Незнакомый сотрудник скорее читает, чем отвечает.</translation>
    </message>
    <message>
      <source>Employees rarely call back after a missed call.</source>
      <translation>Сотрудники редко перезванивают после пропущенного звонка.</translation>
    </message>
    <message>
      <source>Two calls were missed already.</source>
      <translation>Два звонка уже пропущены.</translation>
    </message>
    <message>
      <source>Outgoing people like a call, reserved people a letter.</source>
      <translation>Общительные любят звонок, сдержанные — письмо.</translation>
    </message>
    <message>
      <source>Somebody who travels a lot reads between meetings.</source>
      <translation>Кто много ездит, читает между встречами.</translation>
    </message>
    <message>
      <source>An outgoing traveller calls from the car.</source>
      <translation>Общительный в разъездах звонит из машины.</translation>
    </message>
    <message>
      <source>Objections are easier to answer by voice.</source>
      <translation>На возражения легче отвечать голосом.</translation>
    </message>
    <message>
      <source>An answer is needed within two hours.</source>
      <translation>Ответ нужен в течение двух часов.</translation>
    </message>
    <message>
      <source>Many facts, links or files belong in writing.</source>
      <translation>Многим фактам, ссылкам или файлам место на письме.</translation>
    </message>
    <message>
      <source>This is how the contact answered lately.</source>
      <translation>Так контакт отвечал в последнее время.</translation>
    </message>
    <message>
      <source>A first contact with a serious goal needs a voice.</source>
      <translation>Первому контакту с серьёзной целью нужен голос.</translation>
    </message>
    <message>
      <source>There is no number or no address.</source>
      <translation>Нет номера или адреса.</translation>
    </message>
    <message>
      <source>Leave a voicemail at the end of their day.</source>
      <translation>Оставьте голосовое сообщение в конце их дня.</translation>
    </message>
    <message>
      <source>Collect an address or a number first.</source>
      <translation>Сначала узнайте адрес или номер.</translation>
    </message>
    <message>
      <source>The other way is ruled out by what the contact allowed.</source>
      <translation>Другой путь исключён тем, что разрешил контакт.</translation>
    </message>
    <message>
      <source>Tell the answer to its question by phone.</source>
      <translation>Ответ на вопрос скажите по телефону.</translation>
    </message>
    <message>
      <source>Call when a time opens.</source>
      <translation>Позвоните, когда появится время.</translation>
    </message>
    <message>
      <source>If nobody answers, leave a voicemail at the end of their day.</source>
      <translation>Если никто не ответит, оставьте голосовое сообщение в конце их дня.</translation>
    </message>
    <message>
      <source>Call again.</source>
      <translation>Позвоните снова.</translation>
    </message>
    <message>
      <source>Draft the letter while you wait.</source>
      <translation>Пока ждёте, набросайте письмо.</translation>
    </message>
    <message>
      <source>Do not wait for a call back.</source>
      <translation>Не ждите ответного звонка.</translation>
    </message>
    <message>
      <source>Write at once; do not wait for a call back.</source>
      <translation>Напишите сразу; не ждите ответного звонка.</translation>
    </message>
    <message>
      <source>Ask the assistant for a time.</source>
      <translation>Спросите время у помощника.</translation>
    </message>
    <message>
      <source>Or call.</source>
      <translation>Или позвоните.</translation>
    </message>
    <message>
      <source>Article: as the sales article says</source>
      <translation>Статья: как говорит статья о продажах</translation>
    </message>
    <message>
      <source>Field: as callers' figures say</source>
      <translation>Поле: как говорят цифры звонящих</translation>
    </message>
    <message>
      <source>opinion</source>
      <translation>мнение</translation>
    </message>
    <message>
      <source>sellers' figures exist</source>
      <translation>есть цифры продавцов</translation>
    </message>
    <message>
      <source>our inference</source>
      <translation>наш вывод</translation>
    </message>
    <message>
      <source>partly contradicted by figures</source>
      <translation>отчасти опровергнуто цифрами</translation>
    </message>
    <message>
      <source>your own log</source>
      <translation>ваш собственный журнал</translation>
    </message>
    <message>
      <source>a fact you entered</source>
      <translation>факт, который вы ввели</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>GnuPG's agent</source>
      <translation>Агент GnuPG</translation>
    </message>
    <message>
      <source>Passphrase window</source>
      <translation>Окно пароля ключа</translation>
    </message>
    <message>
      <source>Contacts, queue and settings</source>
      <translation>Контакты, очередь и настройки</translation>
    </message>
    <message>
      <source>{path} is sound; newest backup {newest} UTC.</source>
      <translation>{path} в порядке; последняя копия {newest} UTC.</translation>
    </message>
    <message>
      <source>Sealpost app</source>
      <translation>Приложение Sealpost</translation>
    </message>
    <message>
      <source>Launcher for browsers</source>
      <translation>Программа запуска для браузеров</translation>
    </message>
    <message>
      <source>Version {version} works.</source>
      <translation>Версия {version} работает.</translation>
    </message>
    <message>
      <source>End all gpg-agent processes ('gpgconf --kill all'), then look again.</source>
      <translation>Завершите все процессы gpg-agent («gpgconf --kill all») и проверьте снова.</translation>
    </message>
    <message>
      <source>It answers.</source>
      <translation>Отвечает.</translation>
    </message>
    <message>
      <source>GnuPG has no pinentry program, so it can't ask for a passphrase.</source>
      <translation>У GnuPG нет программы pinentry, поэтому он не может спросить пароль ключа.</translation>
    </message>
    <message>
      <source>{program} asks in a terminal only, which a browser does not have.</source>
      <translation>{program} спрашивает только в терминале, а у браузера его нет.</translation>
    </message>
    <message>
      <source>Install pinentry-qt or pinentry-gnome3.</source>
      <translation>Установите pinentry-qt или pinentry-gnome3.</translation>
    </message>
    <message>
      <source>{program} is there.</source>
      <translation>{program} на месте.</translation>
    </message>
    <message>
      <source>Keyring</source>
      <translation>Связка ключей</translation>
    </message>
    <message>
      <source>Your key</source>
      <translation>Ваш ключ</translation>
    </message>
    <message>
      <source>There is no key of your own that can sign.</source>
      <translation>Нет вашего собственного ключа, который может подписывать.</translation>
    </message>
    <message>
      <source>Make one or import one under Keys, or with 'sealpost keys generate NAME ADDRESS'.</source>
      <translation>Создайте или импортируйте его в окне «Ключи» или командой «sealpost keys generate ИМЯ АДРЕС».</translation>
    </message>
    <message>
      <source>{fingerprint} signs.</source>
      <translation>{fingerprint} подписывает.</translation>
    </message>
    <message>
      <source>Damage was mended on {day}; something may be missing. The damaged file is kept as {path}.</source>
      <translation>{day} повреждение было исправлено; что-то может отсутствовать. Повреждённый файл сохранён: {path}.</translation>
    </message>
    <message>
      <source>The data was gone on {day}; something may be missing.</source>
      <translation>{day} данных не оказалось на месте; что-то может отсутствовать.</translation>
    </message>
    <message>
      <source>Read what under Storage, or by 'sealpost store status', and mark it as read there or here.</source>
      <translation>Прочтите, что именно, в окне «Хранилище» или командой «sealpost store status» и отметьте прочитанным там или здесь.</translation>
    </message>
    <message>
      <source>It is running.</source>
      <translation>Работает.</translation>
    </message>
    <message>
      <source>Fault: {fault} ({path}).</source>
      <translation>Неисправность: {fault} ({path}).</translation>
    </message>
    <message>
      <source>Repair it here, or run 'sealpost doctor --repair'.</source>
      <translation>Исправьте здесь или выполните «sealpost doctor --repair».</translation>
    </message>
    <message>
      <source>No browser that Sealpost can work with was found.</source>
      <translation>Не найден ни один браузер, с которым Sealpost может работать.</translation>
    </message>
    <message>
      <source>Install Chromium or Firefox, or name a profile with 'sealpost browsers link'.</source>
      <translation>Установите Chromium или Firefox либо укажите профиль командой «sealpost browsers link».</translation>
    </message>
    <message>
      <source>It is linked, and the app answers through its launcher.</source>
      <translation>Связан, приложение отвечает через его программу запуска.</translation>
    </message>
    <message>
      <source>It is linked, and its launcher runs.</source>
      <translation>Связан, его программа запуска работает.</translation>
    </message>
    <message>
      <source>Run '{program}' in a terminal to see why.</source>
      <translation>Выполните «{program}» в терминале, чтобы узнать причину.</translation>
    </message>
    <message>
      <source>Install one, for example pinentry-qt.</source>
      <translation>Установите её, например pinentry-qt.</translation>
    </message>
    <message>
      <source>Keys in it: {count}.</source>
      <translation>Ключей в ней: {count}.</translation>
    </message>
    <message>
      <source>{path} is sound; no backup yet.</source>
      <translation>{path} в порядке; копий пока нет.</translation>
    </message>
    <message>
      <source>Repair it here, or run 'sealpost browsers link {name}'.</source>
      <translation>Исправьте здесь или выполните «sealpost browsers link {name}».</translation>
    </message>
    <message>
      <source>The app is not running; a linked browser starts it.</source>
      <translation>Приложение не запущено; его запустит связанный браузер.</translation>
    </message>
    <message>
      <source>Nothing answers at {place} ({detail}).</source>
      <translation>По адресу {place} никто не отвечает ({detail}).</translation>
    </message>
    <message>
      <source>Browsers</source>
      <translation>Браузеры</translation>
    </message>
    <message>
      <source>It is not linked.</source>
      <translation>Не связан.</translation>
    </message>
    <message>
      <source>Start 'sealpost' to test the rest.</source>
      <translation>Запустите «sealpost», чтобы проверить остальное.</translation>
    </message>
    <message>
      <source>Start 'sealpost' again.</source>
      <translation>Запустите «sealpost» снова.</translation>
    </message>
    <message>
      <source>The agent could not be started ({detail}).</source>
      <translation>Агента не удалось запустить ({detail}).</translation>
    </message>
    <message>
      <source>The program gpg-connect-agent is missing.</source>
      <translation>Нет программы gpg-connect-agent.</translation>
    </message>
    <message>
      <source>The agent does not answer.</source>
      <translation>Агент не отвечает.</translation>
    </message>
    <message>
      <source>the launcher is not installed</source>
      <translation>программа запуска не установлена</translation>
    </message>
    <message>
      <source>the launcher is not executable</source>
      <translation>программу запуска нельзя выполнить</translation>
    </message>
    <message>
      <source>the launcher is of another version or place</source>
      <translation>программа запуска другой версии или из другого места</translation>
    </message>
    <message>
      <source>the launcher's program is not complete</source>
      <translation>программа запуска неполная</translation>
    </message>
    <message>
      <source>A browser from {kind} can't start programs outside of its sandbox. Install {browser} as a package of your system or from its maker, then link that one.</source>
      <translation>Браузер из {kind} не может запускать программы вне своей песочницы. Установите {browser} как пакет системы или с сайта разработчика и свяжите тот.</translation>
    </message>
    <message>
      <source>It does not find this Sealpost: {fault} ({path}).</source>
      <translation>Он не находит этот Sealpost: {fault} ({path}).</translation>
    </message>
    <message>
      <source>It does not find this Sealpost: {fault}, which another program manages ({path}).</source>
      <translation>Он не находит этот Sealpost: {fault}, а файлом управляет другая программа ({path}).</translation>
    </message>
    <message>
      <source>It is linked for all users of this machine, but {fault} ({path}).</source>
      <translation>Связан для всех пользователей этого компьютера, но {fault} ({path}).</translation>
    </message>
    <message>
      <source>It is linked for all users of this machine ({path}).</source>
      <translation>Связан для всех пользователей этого компьютера ({path}).</translation>
    </message>
    <message>
      <source>It is linked, but {fault}.</source>
      <translation>Связан, но {fault}.</translation>
    </message>
    <message>
      <source>The desktop asks once whether it may start Sealpost: allow it.</source>
      <translation>Рабочий стол один раз спросит, можно ли ему запускать Sealpost: разрешите.</translation>
    </message>
    <message>
      <source>It was not found on this machine.</source>
      <translation>На этом компьютере не найден.</translation>
    </message>
    <message>
      <source>its file is not readable as JSON</source>
      <translation>его файл не читается как JSON</translation>
    </message>
    <message>
      <source>its file describes another program</source>
      <translation>его файл описывает другую программу</translation>
    </message>
    <message>
      <source>its file names {path}</source>
      <translation>его файл указывает на {path}</translation>
    </message>
    <message>
      <source>its file does not allow this version of the extension</source>
      <translation>его файл не разрешает эту версию расширения</translation>
    </message>
    <message>
      <source>The launcher could not be started: {detail}.</source>
      <translation>Программу запуска не удалось запустить: {detail}.</translation>
    </message>
    <message>
      <source>The launcher stopped with exit status {status}.</source>
      <translation>Программа запуска завершилась с кодом {status}.</translation>
    </message>
    <message>
      <source>The app did not answer in time.</source>
      <translation>Приложение не ответило вовремя.</translation>
    </message>
    <message>
      <source>The app refused without a reason.</source>
      <translation>Приложение отказало без объяснения.</translation>
    </message>
    <message>
      <source>The launcher wrote something else than Sealpost's messages.</source>
      <translation>Программа запуска написала что-то кроме сообщений Sealpost.</translation>
    </message>
    <message>
      <source>Careful: {why}. {step}</source>
      <translation>Осторожно: {why}. {step}</translation>
    </message>
    <message>
      <source>Version {version} works, but is not known to have the fix for {fault}: a crafted armor that writes where it must not.</source>
      <translation>Версия {version} работает, но неизвестно, исправлена ли в ней {fault}: поддельный блок пишет туда, куда нельзя.</translation>
    </message>
    <message>
      <source>Update GnuPG ({install}). If nothing newer comes, ask whoever makes your system about that number.</source>
      <translation>Обновите GnuPG ({install}). Если новее ничего нет, спросите об этом номере у тех, кто делает вашу систему.</translation>
    </message>
    <message>
      <source>the title</source>
      <translation>название</translation>
    </message>
    <message>
      <source>the note</source>
      <translation>заметка</translation>
    </message>
    <message>
      <source>the time</source>
      <translation>время</translation>
    </message>
    <message>
      <source>the repetition</source>
      <translation>повторение</translation>
    </message>
    <message>
      <source>the state</source>
      <translation>состояние</translation>
    </message>
    <message>
      <source>{name}: no task that can be read</source>
      <translation>{name}: нет задачи, которую можно прочитать</translation>
    </message>
    <message>
      <source>{title}: deleted in the calendar, but changed here; it stays, and goes up again.</source>
      <translation>{title}: удалено в календаре, но изменено здесь; остаётся и снова уйдёт в календарь.</translation>
    </message>
    <message>
      <source>{title}: {what} changed here and in the calendar; both are in the queue.</source>
      <translation>{title}: {what} — изменено и здесь, и в календаре; оба варианта в очереди.</translation>
    </message>
    <message>
      <source>There are several messages here. Each has its own text and its own signature.</source>
      <translation>Здесь несколько сообщений. У каждого свой текст и своя подпись.</translation>
    </message>
    <message>
      <source>There is more text around this part. Nobody has signed or sealed that, and it is not shown here.</source>
      <translation>Вокруг этой части есть ещё текст. Его никто не подписал и не запечатал, и здесь он не показан.</translation>
    </message>
    <message>
      <source>Some of the text here is neither sealed nor signed. It is marked as such.</source>
      <translation>Часть текста здесь не запечатана и не подписана. Она так и помечена.</translation>
    </message>
  </context>
  <context>
    <name>webmails</name>
    <message>
      <source>The webmail's own window opens with the sealed text. Press Send there.</source>
      <translation>Открывается окно веб-почты с запечатанным текстом. Нажмите там «Отправить».</translation>
    </message>
    <message>
      <source>It is too long for a link. It was copied: paste it into the letter.</source>
      <translation>Для ссылки он слишком длинный. Он скопирован: вставьте его в письмо.</translation>
    </message>
    <message>
      <source>Open in &amp;Gmail</source>
      <translation>Открыть в &amp;Gmail</translation>
    </message>
    <message>
      <source>Open in &amp;Yandex</source>
      <translation>Открыть в &amp;Яндексе</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>It is on the clipboard, and is taken off again after 90 seconds.</source>
      <translation>Скопировано в буфер обмена; через 90 секунд будет оттуда удалено.</translation>
    </message>
    <message>
      <source>Seal and sign</source>
      <translation>Запечатать и подписать</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Подписать</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Открыть</translation>
    </message>
    <message>
      <source>Check a signature</source>
      <translation>Проверить подпись</translation>
    </message>
    <message>
      <source>Import keys</source>
      <translation>Импорт ключей</translation>
    </message>
    <message>
      <source>done</source>
      <translation>готово</translation>
    </message>
    <message>
      <source>not permitted</source>
      <translation>не разрешено</translation>
    </message>
    <message>
      <source>cancelled</source>
      <translation>отменено</translation>
    </message>
    <message>
      <source>passphrase not entered</source>
      <translation>парольная фраза не введена</translation>
    </message>
    <message>
      <source>wrong passphrase</source>
      <translation>неверная парольная фраза</translation>
    </message>
    <message>
      <source>key missing</source>
      <translation>нет ключа</translation>
    </message>
    <message>
      <source>key not usable</source>
      <translation>ключ непригоден</translation>
    </message>
    <message>
      <source>key not verified</source>
      <translation>ключ не проверен</translation>
    </message>
    <message>
      <source>key has changed</source>
      <translation>ключ сменился</translation>
    </message>
    <message>
      <source>sealed to somebody else</source>
      <translation>запечатано для другого</translation>
    </message>
    <message>
      <source>message refused</source>
      <translation>сообщение отклонено</translation>
    </message>
    <message>
      <source>took too long</source>
      <translation>слишком долго</translation>
    </message>
    <message>
      <source>counts for nothing</source>
      <translation>не учитывается</translation>
    </message>
    <message>
      <source>counts a little</source>
      <translation>учитывается немного</translation>
    </message>
    <message>
      <source>counts like yours</source>
      <translation>как ваше</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>ваше</translation>
    </message>
    <message>
      <source>not said yet</source>
      <translation>ещё не сказано</translation>
    </message>
    <message>
      <source>somebody unknown</source>
      <translation>неизвестный</translation>
    </message>
    <message>
      <source>The webmail changed this text. That says nothing against the sender: open the original message.</source>
      <translation>Веб-почта изменила этот текст. Против отправителя это не говорит: откройте оригинал.</translation>
    </message>
    <message>
      <source>never</source>
      <translation>никогда</translation>
    </message>
    <message>
      <source>Sealpost's own pages</source>
      <translation>Собственные страницы Sealpost</translation>
    </message>
    <message>
      <source>ask each time</source>
      <translation>спрашивать каждый раз</translation>
    </message>
    <message>
      <source>always</source>
      <translation>всегда</translation>
    </message>
    <message>
      <source>yours, on a card</source>
      <translation>ваш, на карте</translation>
    </message>
    <message>
      <source>not verified yet</source>
      <translation>ещё не проверен</translation>
    </message>
    <message>
      <source>never to be trusted</source>
      <translation>никогда не доверять</translation>
    </message>
    <message>
      <source>vouched for by some</source>
      <translation>за него ручаются некоторые</translation>
    </message>
    <message>
      <source>verified</source>
      <translation>проверен</translation>
    </message>
    <message>
      <source>somebody else's</source>
      <translation>чужой</translation>
    </message>
    <message>
      <source>yours, on this computer</source>
      <translation>ваш, на этом компьютере</translation>
    </message>
    <message>
      <source>yours, on a smartcard</source>
      <translation>ваш, на смарт-карте</translation>
    </message>
    <message>
      <source>yours, but its private half is not here</source>
      <translation>ваш, но секретной половины здесь нет</translation>
    </message>
    <message>
      <source>on this computer only</source>
      <translation>только на этом компьютере</translation>
    </message>
    <message>
      <source>for everybody to see</source>
      <translation>видно всем</translation>
    </message>
    <message>
      <source>the clipboard</source>
      <translation>буфер обмена</translation>
    </message>
    <message>
      <source>a backup</source>
      <translation>резервная копия</translation>
    </message>
    <message>
      <source>made here</source>
      <translation>создан здесь</translation>
    </message>
    <message>
      <source>The web</source>
      <translation>Веб</translation>
    </message>
    <message>
      <source>The mail provider of the address</source>
      <translation>Почтовый провайдер адреса</translation>
    </message>
    <message>
      <source>key expired</source>
      <translation>ключ истёк</translation>
    </message>
    <message>
      <source>key revoked</source>
      <translation>ключ отозван</translation>
    </message>
    <message>
      <source>key switched off</source>
      <translation>ключ отключён</translation>
    </message>
    <message>
      <source>key can't be sealed to</source>
      <translation>для этого ключа нельзя запечатать</translation>
    </message>
    <message>
      <source>no key</source>
      <translation>нет ключа</translation>
    </message>
    <message>
      <source>current</source>
      <translation>действует</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>срок истёк</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>отозван</translation>
    </message>
    <message>
      <source>switched off</source>
      <translation>отключён</translation>
    </message>
    <message>
      <source>not usable</source>
      <translation>непригоден</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Все ключи</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Мои</translation>
    </message>
    <message>
      <source>Can be sealed to</source>
      <translation>Можно запечатать для них</translation>
    </message>
    <message>
      <source>Expire within 30 days</source>
      <translation>Истекают в течение 30 дней</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>Истёкшие</translation>
    </message>
    <message>
      <source>Revoked</source>
      <translation>Отозван</translation>
    </message>
    <message>
      <source>Not verified</source>
      <translation>Не проверенные</translation>
    </message>
    <message>
      <source>Switched off</source>
      <translation>Отключённые</translation>
    </message>
    <message>
      <source>vouch</source>
      <translation>ручаться</translation>
    </message>
    <message>
      <source>sign</source>
      <translation>подписи</translation>
    </message>
    <message>
      <source>seal</source>
      <translation>запечатывать</translation>
    </message>
    <message>
      <source>log in</source>
      <translation>входить</translation>
    </message>
    <message>
      <source>folder</source>
      <translation>папка</translation>
    </message>
    <message>
      <source>sealed</source>
      <translation>запечатано</translation>
    </message>
    <message>
      <source>signature</source>
      <translation>подпись</translation>
    </message>
    <message>
      <source>signed text</source>
      <translation>подписанный текст</translation>
    </message>
    <message>
      <source>keys</source>
      <translation>ключи</translation>
    </message>
    <message>
      <source>mail</source>
      <translation>почта</translation>
    </message>
    <message>
      <source>linked</source>
      <translation>связан</translation>
    </message>
    <message>
      <source>needs repair</source>
      <translation>нужно исправить</translation>
    </message>
    <message>
      <source>not linked</source>
      <translation>не связан</translation>
    </message>
    <message>
      <source>can't be linked</source>
      <translation>связать нельзя</translation>
    </message>
    <message>
      <source>a file</source>
      <translation>файл</translation>
    </message>
    <message>
      <source>can't be found by this address yet</source>
      <translation>по этому адресу ещё не найти</translation>
    </message>
    <message>
      <source>a mail is on its way: open the link in it</source>
      <translation>письмо в пути: откройте ссылку в нём</translation>
    </message>
    <message>
      <source>can be found by this address</source>
      <translation>находится по этому адресу</translation>
    </message>
    <message>
      <source>taken back</source>
      <translation>отозвано</translation>
    </message>
    <message>
      <source>Signed by %1, but a second program does not agree</source>
      <translation>Подписано: %1, но вторая программа с этим не согласна</translation>
    </message>
    <message>
      <source>GnuPG finds it good, and Sequoia does not. Ask the signer by another way before you rely on it.</source>
      <translation>GnuPG считает подпись верной, а Sequoia — нет. Спросите подписавшего другим способом, прежде чем полагаться на неё.</translation>
    </message>
    <message>
      <source>Signed with the key of %1, not verified yet</source>
      <translation>Подписано ключом %1, ещё не проверенным</translation>
    </message>
    <message>
      <source>The signature fits. Compare the fingerprint with its owner to be sure whose key it is.</source>
      <translation>Подпись подходит. Сравните отпечаток с владельцем, чтобы знать, чей это ключ.</translation>
    </message>
    <message>
      <source>Signed by %1, who is not the sender of this mail</source>
      <translation>Подписано: %1, но это не отправитель письма</translation>
    </message>
    <message>
      <source>It may have been written for somebody else and sent on. Ask the sender by another way.</source>
      <translation>Возможно, это было написано другому и переслано. Спросите отправителя иным путём.</translation>
    </message>
    <message>
      <source>Signed by %1</source>
      <translation>Подписано: %1</translation>
    </message>
    <message>
      <source>The signature does not fit</source>
      <translation>Подпись не подходит</translation>
    </message>
    <message>
      <source>It was changed, or it is forged. Do not rely on it; ask the sender.</source>
      <translation>Текст изменён или подделан. Не полагайтесь на него; спросите отправителя.</translation>
    </message>
    <message>
      <source>Signed with a key that you don't have</source>
      <translation>Подписано ключом, которого у вас нет</translation>
    </message>
    <message>
      <source>Get the key from its owner and import it, then open this again.</source>
      <translation>Получите ключ у владельца, импортируйте его и откройте письмо снова.</translation>
    </message>
    <message>
      <source>Signed by %1, but the key or signature has expired</source>
      <translation>Подписано: %1, но ключ или подпись истекли</translation>
    </message>
    <message>
      <source>The signature fits. Ask the signer for a current key.</source>
      <translation>Подпись подходит. Попросите у подписавшего действующий ключ.</translation>
    </message>
    <message>
      <source>Signed with a revoked key of %1</source>
      <translation>Подписано отозванным ключом: %1</translation>
    </message>
    <message>
      <source>Its owner said that this key must not be trusted any more.</source>
      <translation>Владелец сообщил, что этому ключу больше нельзя доверять.</translation>
    </message>
    <message>
      <source>Signed in a way that can be forged today</source>
      <translation>Подписано способом, который сегодня можно подделать</translation>
    </message>
    <message>
      <source>The method or the key is too weak. Ask the sender to sign it again with SHA-256.</source>
      <translation>Способ или ключ слишком слабы. Попросите отправителя подписать снова с SHA-256.</translation>
    </message>
    <message>
      <source>The signature can't be checked here</source>
      <translation>Подпись здесь проверить нельзя</translation>
    </message>
    <message>
      <source>Found in less than a minute by whoever has the file.</source>
      <translation>Тот, у кого файл, найдёт меньше чем за минуту.</translation>
    </message>
    <message>
      <source>Found within a day by whoever has the file.</source>
      <translation>Тот, у кого файл, найдёт за день.</translation>
    </message>
    <message>
      <source>Found within a year by whoever has the file.</source>
      <translation>Тот, у кого файл, найдёт за год.</translation>
    </message>
    <message>
      <source>Takes years to find.</source>
      <translation>Поиск займёт годы.</translation>
    </message>
    <message>
      <source>Takes more than a thousand years to find.</source>
      <translation>Поиск займёт больше тысячи лет.</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 с</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 мин</translation>
    </message>
    <message>
      <source>the web: %s</source>
      <translation>веб: %s</translation>
    </message>
    <message>
      <source>a directory: %s</source>
      <translation>каталог: %s</translation>
    </message>
    <message>
      <source>a mail at %s</source>
      <translation>письмо на %s</translation>
    </message>
    <message>
      <source>%1 h %2 min</source>
      <translation>%1 ч %2 мин</translation>
    </message>
    <message>
      <source>a file: %s</source>
      <translation>файл: %s</translation>
    </message>
  </context>
</TS>
