"""Words that are easily told by phone, 512 for each language, chosen for Sealpost."""

ENGLISH = """
acid acorn actor adobe agent album alarm alley amber anchor angel ankle apple apron arch arena arrow artist
aspen atlas attic aunt award axis bacon badge bagel baker ballet balcony bamboo banana barber barley barn
barrel basil basin basket bath beacon beach bean beaver bell bench berry bicycle birch bird bishop blanket
blossom boat border bottle boulder branch bread brick bridge broom bronze brother bubble bucket buffalo bugle
bumper bundle butter button cabin cable cactus camera canal candle candy canoe canvas captain caravan carbon
carpet carrot cattle cedar celery cellar cement chair chalk chapel cherry chess chicken chimney cider cinema
circle circus clay cliff clock cloud clover coast cobalt coconut coffee coin comet compass copper coral corner
cotton cousin coyote cradle crane crater cricket crown crystal cube cupboard cushion dagger dairy daisy dancer
daughter dawn deck deer delta dentist desk diamond diary dinner diver doctor dolphin donkey door dragon drawer
dress drum duck dune eagle earth easel echo elbow elder elm ember engine envelope eraser evening fabric
factory falcon family farmer fence fern ferry fiddle field finger fire fish flag flame flute forest fork
fossil fountain fox freckle friend frog frost fruit galaxy gallery garden garlic gate gecko giant ginger
giraffe glacier glass glove goat gold goose gorilla grain grandma granite grape grass gravel gull gymnast
hammer hammock hamster harbor harp harvest hat hawk hedge helmet herring hexagon hill hinge hockey honey hood
horizon horse hour house hunter husky iceberg igloo infant ink insect iris iron ivory ivy jacket jaguar jar
jasmine jelly jewel jigsaw judge jungle kayak kettle keyboard kidney king kitchen kite kitten knee knight
label ladder lake lamp lantern laptop laundry lava lawn leaf leather lentil leopard letter library lily lime
linen lion lizard lobster log lotus lumber lunch lynx magnet mango maple marble market marsh meadow medal
melon mentor metal meteor midnight milk mill mineral mint mitten monkey month moon morning mosaic moss motor
mountain mouse muffin museum music mustard napkin nectar needle nephew nest nickel night north novel nurse
nutmeg oak oasis ocean octopus olive onion opal orange orbit orchard orchid organ otter oven owl oyster packet
page palace palm panda panel paper parade parrot pasta path peach peanut pear pebble pelican pencil penguin
pepper piano picnic pigeon pillow pine pirate planet plaza plum pocket poem polar pond pony poppy porch potato
powder prairie prince puddle pumpkin puppet pyramid quail quartz queen quilt rabbit radar radio raft rain
ranch raven ribbon river road robin robot rocket roof rooster rope rose rudder saddle sailor salad salmon salt
sand sandal satin sauce scarf school season seed shadow shelf shell shovel shower shrimp silk silver sister
sketch sky sled sleeve snail snow soap soccer sofa soldier spinach spoon spring squirrel stable stadium star
statue steam stone stork stove straw stream summer sunset swan sweater table tailor teacher temple tent
theater thistle thunder ticket tiger timber toast tomato tower train trumpet tulip tunnel turkey turtle uncle
valley vanilla velvet village volcano waffle wagon walnut walrus water wave weather whale wheat wheel willow
window winter wizard wolf wool yacht yard yogurt zebra
""".split()  # noqa: SIM905 - a list literal would be three times as long

RUSSIAN = """
абрикос август автобус адрес аист акула алмаз альбом ангел аптека арбуз арена атлас багаж базар бак балет
балкон банан банка барабан баран барсук белка берег беседка билет блокнот блюдо бокал болото борода ботинок
бочка браслет бригада брюки бублик будка буква букет булка бумага бусы бутылка ваза валенок ваниль варенье
вата ведро веер велосипед веник верба верблюд весло ветер ветка вечер виноград вишня вода вокзал волк волна
волос воробей ворона восток врач время вулкан выставка газета галка галстук гараж гвоздь герой глина гнездо
голос голубь гора горка город горох гость град грамота гранат гребень гриб гром груша гудок гусь дача дверь
дворец девочка дельфин десерт диван динозавр добро доктор долина дом дорога доска дракон друг дудка дупло дыня
енот жаба жасмин жемчуг жираф жук журавль журнал забор задача закат закон зал залив замок запад заря заяц
звезда звук зебра земля зеркало зерно зима змея золото зонт зубр игла игра изюм икра ирис искра июль кабан
кабель кадр каша калина калитка камень капля капуста карандаш карета карман карта картина катер качели кедр
кефир кирпич кисель кит клетка клубок клюква ключ книга кнопка ковш коза колесо колокол комар комета конверт
конфета копейка корабль корень корзина корова кот кошка крапива краска крем кресло крот круг крыло крыша кубик
кувшин кукла кулак курица куст кухня лавка лагерь ладонь лампа ландыш лапа ласточка лев лейка лента лес
лестница лето лиман лимон липа лиса лист ложка локоть лопата лосось лось луг луна луч лыжи любовь лягушка май
мак малина мальчик марка март маска масло мастер матрос мачта машина медведь медуза мельница метель метла
метро мечта миндаль минута мир миска молоко молоток море мороз морковь мост мотор музей музыка мука муравей
мускат мыло мыс мышь мята мяч надежда народ нарцисс небо неделя нить нога нож нора носок ночь нота обед
обезьяна облако обруч овощ огонь огород огурец одежда одеяло озеро окно окунь олень олива орех оркестр осина
остров очки павлин палатка палец пальма память панда папка парад парта парус паста пекарь пенал пень перец
перо песня песок петух печь пианино пингвин пирог письмо план платок платье плащ плот площадь повар подарок
подкова поезд поле полка помидор пони поэма праздник пример принц пруд пряник птица пуговица пустыня путь
пчела пшеница радио радуга ракета ракушка ребус редис река ремень репа рис рисунок робот рог роза ромашка
рубин рука ручей рыба рыцарь рябина сад салат самовар сани сапог сахар свеча свисток север сезон семья сено
серебро сестра сирень скала сказка скрипка слива слово слон снег собака сова сокол солнце соль сосна спорт
стадион стакан старт статуя стекло стена степь стол стриж стул сурок сцена сыр таблица такси танец тарелка
театр телега тень тетрадь тигр топор тополь торт трава трамвай труба туман тундра туча тыква тюльпан удача
ужин узор улитка улица улыбка урок урожай утка утро утюг ушанка фазан факел фартук фасоль ферма фиалка филин
флаг флейта фокус фонарь форель форма фрукт халат хлеб хлопок хобот холм хомяк хор храм цапля цветок центр
цирк цифра чай чайка чашка чемодан черника чеснок число шалаш шапка шар шахта школа шляпа шмель шоколад шторм
шуба щавель щит щука экран якорь яблоко ягода ямщик январь янтарь ярмарка ясень
""".split()  # noqa: SIM905 - a list literal would be three times as long

HUNGARIAN = """
ablak acél adag agyag ajtó ajándék akvárium alagút állat ananász angyal anya apa arany arc asztal autó árok
bab babér bagoly bajusz balta banán bank barát barlang báró bástya bazsalikom béka benzin berek bika birka
bogár bokor bor borsó bot bölcső brokkoli búcsú búza cápa cédrus cékla ceruza cica cinke cipő citera citrom
cukor csacsi család csap csavar csepp cseresznye csésze csibe csiga csillag csizma csokor csont csuka csúszda
dal dália darázs daru datolya delfin dér derű deszka dinnye dió diófa disznó doboz doktor domb drót duda ebéd
ecet ecset egér egres éger ejtőernyő éjszaka ékszer elefánt élet ének eper erdő ernyő erő eső este étel
expressz fagy fagylalt fahéj fal falu farkas fazék fedél fej felhő fenyő férj festő fésű fiók flóra fóka folyó
fonal fonó fordító forrás föld főnix függöny fül füst füzet gála galamb galéria galuska gáz gém gepárd gerenda
gesztenye gitár gólya gomb gondola gömb görög gránit gróf gumi gyapjú gyémánt gyertya gyík gyógyszer gyökér
győztes gyufa gyümölcs gyűrű hagyma haj hajó hajnal hal háló hangya harang harmat hársfa ház hegedű hegy
hernyó herceg hét hiúz hold holló homok hordó horog hörcsög hős húr hús hűtő ibolya idő iglu inga ing írás
iskola ital izom jácint jég jegy jegyző jelmez játék juh juhar juhász kabát kacsa kagyló kakas kaktusz kalap
kalapács kalász kályha kamra kanál kancsó kapu káposzta kard karóra kastély katica kávé kecske kehely kék
kémény kenu kenyér kép kereszt kert kígyó király kocka kocsi kókusz kolbász komló komp könyv kórus kosár köd
kökény köles könny körte köves krém kristály kucsma kukac kukorica kulcs kút kutya küszöb láb labda lakás
lakat lámpa láng lánc lapát lavina láva légy lekvár lepke lencse létra liba liget liliom limonádé liszt lottó
lovag lökhárító lusta macska madár magyar majom mák mál malac málna mandula manó maróni mécses medál medence
medúza meggy méh mentő menyét mese méz mező mikulás moha mókus molnár motor móló mozdony mozi mustár múzeum
műhely nád nadrág nagyapa nap napló narancs nárcisz nektár növény nyak nyár nyárfa nyereg nyíl nyírfa oázis
óceán okirat olaj olló oltár ólom óra orgona oroszlán orr oszlop ősz ökör öböl öröm padlás pad paprika palota
pálma palást panda papír parázs park part pásztor patak patkó páva pecsét pelikán pér perec petúnia piac piano
pillangó pingvin pipacs piramis pohár pók polc ponty porta posta puli pulóver rádió ragu rák rakéta recept
retek rét réz rigó ribizli rizs róka rózsa rubin ruha sajt sál sár sárkány sas sátor seb selyem síp sirály
sólyom sonka spárga spenót strand sugár süti szalag szakács szalma szán szappan szarka szarvas szék szél
szelet szem szén széna szikla szív szirup szoba szobor szoknya szőlő szőnyeg szúnyog tábla tánc tanár tányér
táska tavasz tea teve tégla tej tenger terem térkép tészta tető tigris tinta toboz tok toll torony torta tök
tölgy tömlő trombita tücsök tükör tűz újság ujj univerzum uszoda utca üveg vacsora vaj vakond váll vándor
vanília vár város vasút vas vatta váza vendég veréb vers víz vidra villa villám villany virág visszhang vitéz
vonat zab zafír zászló zebra zene zenekar zerge zongora zúzmara zsák zsálya zseb zsemle zsiráf zsinór
""".split()  # noqa: SIM905 - a list literal would be three times as long
